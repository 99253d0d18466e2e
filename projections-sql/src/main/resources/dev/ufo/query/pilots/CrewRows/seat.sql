-- Who has a seat keeps its place.
INSERT INTO views.crew_members (crew_id, member_type, member_id, role, position)
SELECT r.crew_id, r.member_type, r.member_id, r.role, r.position
FROM json_to_recordset(?::json) AS r (crew_id uuid, member_type text, member_id uuid, role text, position bigint)
ON CONFLICT ON CONSTRAINT crew_members_pk DO UPDATE SET role = EXCLUDED.role
