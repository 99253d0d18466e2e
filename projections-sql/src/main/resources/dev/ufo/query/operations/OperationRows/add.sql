INSERT INTO views.operations (id, fleet_id, mission_id, seq, title, body, status, priority, archived, assignee_type,
    assignee_id, required_tags, excluded_tags, start_date, due_date, parent_id, created_by, created_at, updated_at, run,
    working, deleted_at, position)
SELECT r.id, r.fleet_id, r.mission_id, r.seq, r.title, r.body, r.status, r.priority, r.archived, r.assignee_type,
    r.assignee_id, r.required_tags, r.excluded_tags, r.start_date, r.due_date, r.parent_id, r.created_by, r.created_at,
    r.updated_at, r.run, r.working, r.deleted_at, r.position
FROM json_to_recordset(?::json) AS r (id uuid, fleet_id uuid, mission_id uuid, seq integer, title text, body text,
    status text, priority integer, archived boolean, assignee_type text, assignee_id uuid, required_tags text[],
    excluded_tags text[], start_date date, due_date date, parent_id uuid, created_by uuid, created_at timestamptz,
    updated_at timestamptz, run jsonb, working boolean, deleted_at timestamptz, position bigint)
