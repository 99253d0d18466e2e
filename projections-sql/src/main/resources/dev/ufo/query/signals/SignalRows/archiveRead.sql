UPDATE views.signals s
SET archived = true
FROM json_to_recordset(?::json) AS r (fleet_id uuid, user_id uuid)
WHERE s.fleet_id = r.fleet_id AND s.user_id = r.user_id AND NOT s.archived AND NOT s.unread
