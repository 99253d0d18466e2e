INSERT INTO views.pull_requests (id, operation_id, url, title, number, position)
SELECT r.id, r.operation_id, r.url, r.title, r.number, r.position
FROM json_to_recordset(?::json) AS r (id uuid, operation_id uuid, url text, title text, number integer, position bigint)
