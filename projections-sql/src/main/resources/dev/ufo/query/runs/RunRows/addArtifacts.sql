INSERT INTO views.run_artifacts (run_id, position, kind, name, content, content_hash, created_at)
SELECT r.run_id, r.position, r.kind, r.name, r.content, r.content_hash, r.created_at
FROM json_to_recordset(?::json) AS r (run_id uuid, position bigint, kind text, name text, content text,
    content_hash text, created_at timestamptz)
