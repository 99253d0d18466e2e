UPDATE views.operations o
SET sub_total = o.sub_total + r.total, sub_done = o.sub_done + r.done
FROM json_to_recordset(?::json) AS r (id uuid, total integer, done integer)
WHERE o.id = r.id
