INSERT INTO views.signals (id, fleet_id, user_id, operation_id, type, title, body, unread, archived, created_at, position)
SELECT r.id, r.fleet_id, r.user_id, r.operation_id, r.type, r.title, r.body, true, false, r.created_at, r.position
FROM json_to_recordset(?::json) AS r (id uuid, fleet_id uuid, user_id uuid, operation_id uuid, type text, title text,
    body text, created_at timestamptz, position bigint)
