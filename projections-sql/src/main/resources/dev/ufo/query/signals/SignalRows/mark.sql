UPDATE views.signals s
SET unread = false, archived = s.archived OR r.archived
FROM json_to_recordset(?::json) AS r (id uuid, archived boolean)
WHERE s.id = r.id
