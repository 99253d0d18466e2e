DELETE FROM views.members m
USING json_to_recordset(?::json) AS r (fleet_id uuid, user_id uuid)
WHERE m.fleet_id = r.fleet_id AND m.user_id = r.user_id
