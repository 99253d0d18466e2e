WITH gone AS (DELETE FROM views.operations WHERE fleet_id = ANY (?) RETURNING id, fleet_id),
reactions AS (DELETE FROM views.reactions WHERE operation_id IN (SELECT id FROM gone)),
pull_requests AS (DELETE FROM views.pull_requests WHERE operation_id IN (SELECT id FROM gone)),
relations AS (DELETE FROM views.relations WHERE operation_id IN (SELECT id FROM gone)),
comments AS (DELETE FROM views.comments WHERE operation_id IN (SELECT id FROM gone)),
counts AS (DELETE FROM views.operation_counts WHERE fleet_id IN (SELECT fleet_id FROM gone))
DELETE FROM views.operation_totals WHERE fleet_id IN (SELECT fleet_id FROM gone)
