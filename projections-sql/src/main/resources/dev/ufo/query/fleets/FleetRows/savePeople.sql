INSERT INTO views.people (id, email, name)
SELECT r.id, r.email, r.name FROM json_to_recordset(?::json) AS r (id uuid, email text, name text)
