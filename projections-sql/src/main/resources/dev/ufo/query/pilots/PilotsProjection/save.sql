INSERT INTO views.pilots (id, fleet_id, name, kind, position)
SELECT r.id, r.fleet_id, r.name, r.kind, r.position
FROM json_to_recordset(?::json) AS r (id uuid, fleet_id uuid, name text, kind text, position bigint)
