UPDATE views.users
SET name = r.name
FROM json_to_recordset(?::json) AS r (id uuid, name text)
WHERE users.id = r.id
