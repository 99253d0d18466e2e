-- One page of a column. Lines that name a filter are left out when it is not asked for, so that each question gets the
-- plan of its own index; every one of them is read in the page's order and stops at the limit.
WHERE o.fleet_id = :fleet AND o.status = :status AND o.deleted_at IS NULL
    AND NOT o.archived -- if live
    AND o.mission_id = :mission -- if mission
    AND o.priority = :priority -- if priority
    AND o.assignee_type = :assigneeType -- if assigneeType
    AND o.assignee_id = :assignee -- if assignee
    AND o.created_by = :creator -- if creator
    AND EXISTS (SELECT 1 FROM views.operation_labels l WHERE l.operation_id = o.id AND l.label_id = :label) -- if label
    AND (o.created_at, o.position) < (:beforeTime, :beforePosition) -- if before
ORDER BY o.created_at DESC, o.position DESC
LIMIT :limit
