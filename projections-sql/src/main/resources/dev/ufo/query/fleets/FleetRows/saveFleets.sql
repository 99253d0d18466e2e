INSERT INTO views.fleets (id, name, kind, position)
SELECT r.id, r.name, r.kind, r.position
FROM json_to_recordset(?::json) AS r (id uuid, name text, kind text, position bigint)
