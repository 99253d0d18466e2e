UPDATE views.operations o
SET title = r.title, body = r.body
FROM json_to_recordset(?::json) AS r (id uuid, title text, body text)
WHERE o.id = r.id
