INSERT INTO views.operation_labels (operation_id, label_id)
SELECT r.operation_id, r.label_id
FROM json_to_recordset(?::json) AS r (operation_id uuid, label_id uuid)
ON CONFLICT ON CONSTRAINT operation_labels_pk DO NOTHING
