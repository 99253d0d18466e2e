-- The one filter that no counter knows: as much work as there are operations with the label.
SELECT o.status AS key, count(*) AS total
FROM views.operation_labels l
JOIN views.operations o ON o.id = l.operation_id
WHERE l.label_id = :label AND o.fleet_id = :fleet AND o.deleted_at IS NULL
    AND NOT o.archived -- if live
    AND o.mission_id = :mission -- if mission
    AND o.priority = :priority -- if priority
    AND o.assignee_type = :assigneeType -- if assigneeType
    AND o.assignee_id = :assignee -- if assignee
    AND o.created_by = :creator -- if creator
GROUP BY o.status
