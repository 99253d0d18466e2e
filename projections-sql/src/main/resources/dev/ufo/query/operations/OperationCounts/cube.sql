SELECT c.status AS key, sum(c.total) AS total
FROM views.operation_counts c
WHERE c.fleet_id = :fleet
    AND NOT c.archived -- if live
    AND c.mission_id = :mission -- if mission
    AND c.priority = :priority -- if priority
    AND c.assignee_type = :assigneeType -- if assigneeType
    AND c.assignee_id = :assignee -- if assignee
    AND c.created_by = :creator -- if creator
GROUP BY c.status
HAVING sum(c.total) > 0
