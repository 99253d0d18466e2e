SELECT row_to_json(r)::text
FROM (
    SELECT id, fleet_id, mission_id, parent_id, created_by, priority, archived, status, assignee_type, assignee_id,
        updated_at, run, working, deleted_at
    FROM views.operations
    WHERE id = ANY (?)
) r
