INSERT INTO views.reactions (target_id, user_id, emoji, operation_id, position)
SELECT r.target_id, r.user_id, r.emoji, r.operation_id, r.position
FROM json_to_recordset(?::json) AS r (target_id uuid, user_id uuid, emoji text, operation_id uuid, position bigint)
ON CONFLICT ON CONSTRAINT reactions_pk DO UPDATE SET position = EXCLUDED.position
