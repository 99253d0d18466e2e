UPDATE views.invitations i
SET status = r.status
FROM json_to_recordset(?::json) AS r (id uuid, status text)
WHERE i.id = r.id
