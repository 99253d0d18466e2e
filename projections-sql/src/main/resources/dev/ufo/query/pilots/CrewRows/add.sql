INSERT INTO views.crews (id, fleet_id, name, position)
SELECT r.id, r.fleet_id, r.name, r.position
FROM json_to_recordset(?::json) AS r (id uuid, fleet_id uuid, name text, position bigint)
