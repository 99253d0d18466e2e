INSERT INTO views.run_events (run_id, position, kind, message, created_at)
SELECT r.run_id, r.position, r.kind, r.message, r.created_at
FROM json_to_recordset(?::json) AS r (run_id uuid, position bigint, kind text, message text, created_at timestamptz)
