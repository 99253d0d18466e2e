-- One page of a column. Lines that name a filter are left out when it is not asked for, so that each question gets the
-- plan of its own index; every one of them is read in the page's order and stops at the limit.
SELECT o.id, o.title, o.body, o.status, o.mission_id, o.seq, o.priority, o.assignee_type,
    CASE WHEN g.id IS NULL THEN o.assignee_id END AS assignee_id, o.required_tags, o.excluded_tags, o.sub_total, o.sub_done,
    o.start_date, o.due_date,
    (SELECT p.id FROM views.operations p WHERE p.id = o.parent_id AND p.deleted_at IS NULL) AS parent_id, o.created_by, o.archived, o.created_at, o.updated_at, o.run,
    (SELECT coalesce(json_agg(json_build_object('id', b.id, 'name', b.name, 'color', b.color) ORDER BY b.name), '[]')
        FROM views.operation_labels x JOIN views.labels b ON b.id = x.label_id
        WHERE x.operation_id = o.id) AS labels
FROM views.operations o
LEFT JOIN views.gone_assignees g ON g.id = o.assignee_id
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
