UPDATE views.people
SET name = r.name
FROM json_to_recordset(?::json) AS r (id uuid, name text)
WHERE people.id = r.id
