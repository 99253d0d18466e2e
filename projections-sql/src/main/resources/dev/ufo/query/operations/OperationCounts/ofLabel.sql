-- The one filter that no counter knows: as much work as there are operations with the label. OFFSET 0 has each looked up by its
-- id; left to itself the planner reads the whole fleet beside them as soon as that is a few ten thousand.
SELECT o.status AS key, count(*) AS total
FROM views.operation_labels l
CROSS JOIN LATERAL (
    SELECT o.status
    FROM views.operations o
    WHERE o.id = l.operation_id AND o.fleet_id = :fleet AND o.deleted_at IS NULL
        AND NOT o.archived -- if live
        AND o.mission_id = :mission -- if mission
        AND o.priority = :priority -- if priority
        AND o.assignee_type = :assigneeType -- if assigneeType
        AND o.assignee_id = :assignee -- if assignee
        AND o.created_by = :creator -- if creator
    OFFSET 0
) o
WHERE l.label_id = :label
GROUP BY o.status
