INSERT INTO views.missions (id, fleet_id, name, key, position)
SELECT r.id, r.fleet_id, r.name, r.key, r.position
FROM json_to_recordset(?::json) AS r (id uuid, fleet_id uuid, name text, key text, position bigint)
ON CONFLICT ON CONSTRAINT missions_pk DO UPDATE SET name = EXCLUDED.name, key = EXCLUDED.key
