UPDATE views.operations o
SET status = r.status, priority = r.priority, archived = r.archived, parent_id = r.parent_id,
    assignee_type = r.assignee_type, assignee_id = r.assignee_id, updated_at = r.updated_at, run = r.run,
    working = r.working, deleted_at = r.deleted_at
FROM json_to_recordset(?::json) AS r (id uuid, status text, priority integer, archived boolean, parent_id uuid,
    assignee_type text, assignee_id uuid, updated_at timestamptz, run jsonb, working boolean,
    deleted_at timestamptz)
WHERE o.id = r.id
