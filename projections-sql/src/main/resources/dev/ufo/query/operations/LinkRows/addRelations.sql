INSERT INTO views.relations (id, operation_id, kind, target_id, position)
SELECT r.id, r.operation_id, r.kind, r.target_id, r.position
FROM json_to_recordset(?::json) AS r (id uuid, operation_id uuid, kind text, target_id uuid, position bigint)
