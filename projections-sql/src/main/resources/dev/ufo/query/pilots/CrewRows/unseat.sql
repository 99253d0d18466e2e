DELETE FROM views.crew_members m
USING json_to_recordset(?::json) AS r (crew_id uuid, member_type text, member_id uuid)
WHERE m.crew_id = r.crew_id AND m.member_type = r.member_type AND m.member_id = r.member_id
