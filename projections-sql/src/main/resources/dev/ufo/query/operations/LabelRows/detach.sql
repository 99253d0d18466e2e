DELETE FROM views.operation_labels l
USING json_to_recordset(?::json) AS r (operation_id uuid, label_id uuid)
WHERE l.operation_id = r.operation_id AND l.label_id = r.label_id
