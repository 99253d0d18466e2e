UPDATE views.operations o
SET start_date = r.start_date, due_date = r.due_date
FROM json_to_recordset(?::json) AS r (id uuid, start_date date, due_date date)
WHERE o.id = r.id
