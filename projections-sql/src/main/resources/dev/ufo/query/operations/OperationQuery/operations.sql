-- What an answer tells of operations; the question adds which ones.
SELECT o.id, o.title, o.body, o.status, o.mission_id, o.seq, o.priority, o.assignee_type,
    CASE WHEN g.id IS NULL THEN o.assignee_id END AS assignee_id, o.required_tags, o.excluded_tags, o.sub_total, o.sub_done,
    o.start_date, o.due_date,
    (SELECT p.id FROM views.operations p WHERE p.id = o.parent_id AND p.deleted_at IS NULL) AS parent_id,
    o.created_by, o.archived, o.created_at, o.updated_at, o.run,
    (SELECT coalesce(json_agg(json_build_object('id', b.id, 'name', b.name, 'color', b.color) ORDER BY b.name), '[]')
        FROM views.operation_labels x JOIN views.labels b ON b.id = x.label_id
        WHERE x.operation_id = o.id) AS labels
FROM views.operations o
LEFT JOIN views.gone_assignees g ON g.id = o.assignee_id
