UPDATE views.signals s
SET archived = true
FROM json_to_recordset(?::json) AS r (operation_id uuid, position bigint)
WHERE s.operation_id = r.operation_id AND s.position < r.position AND NOT s.archived
