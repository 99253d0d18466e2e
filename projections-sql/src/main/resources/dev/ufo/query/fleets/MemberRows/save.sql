-- Who joined already keeps the role and the place.
INSERT INTO views.members (fleet_id, user_id, role, position)
SELECT r.fleet_id, r.user_id, r.role, r.position
FROM json_to_recordset(?::json) AS r (fleet_id uuid, user_id uuid, role text, position bigint)
ON CONFLICT ON CONSTRAINT members_pk DO NOTHING
