WITH gone AS (SELECT unnest(?::uuid[]) AS id),
uses AS (DELETE FROM views.operation_labels WHERE label_id IN (SELECT id FROM gone))
DELETE FROM views.labels WHERE id IN (SELECT id FROM gone)
