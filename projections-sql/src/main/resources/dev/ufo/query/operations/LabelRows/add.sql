INSERT INTO views.labels (id, fleet_id, name, color)
SELECT r.id, r.fleet_id, r.name, r.color
FROM json_to_recordset(?::json) AS r (id uuid, fleet_id uuid, name text, color text)
