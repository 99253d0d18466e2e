UPDATE views.members m
SET role = r.role
FROM json_to_recordset(?::json) AS r (fleet_id uuid, user_id uuid, role text)
WHERE m.fleet_id = r.fleet_id AND m.user_id = r.user_id
