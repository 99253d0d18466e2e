INSERT INTO views.run_messages (run_id, position, seq, type, tool, content, content_hash, input, input_hash, output,
    output_hash, created_at)
SELECT r.run_id, r.position, r.seq, r.type, r.tool, r.content, r.content_hash, r.input, r.input_hash, r.output,
    r.output_hash, r.created_at
FROM json_to_recordset(?::json) AS r (run_id uuid, position bigint, seq integer, type text, tool text, content text,
    content_hash text, input text, input_hash text, output text, output_hash text, created_at timestamptz)
