INSERT INTO views.run_events (run_id, position, kind, message, by_user, created_at)
SELECT r.run_id, r.position, r.kind, r.message, r.by_user, r.created_at
FROM json_to_recordset(?::json) AS r (run_id uuid, position bigint, kind text, message text, by_user uuid,
    created_at timestamptz)
