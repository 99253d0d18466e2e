-- Some operations at a time, with what hangs on them; how many. The counters go each time.
WITH fleets AS (SELECT unnest(?::uuid[]) AS id),
gone AS (
    DELETE FROM views.operations
    WHERE ctid = ANY (ARRAY(SELECT o.ctid FROM views.operations o JOIN fleets f ON f.id = o.fleet_id LIMIT 100))
    RETURNING id
),
reactions AS (DELETE FROM views.reactions WHERE operation_id IN (SELECT id FROM gone)),
pull_requests AS (DELETE FROM views.pull_requests WHERE operation_id IN (SELECT id FROM gone)),
labelled AS (DELETE FROM views.operation_labels WHERE operation_id IN (SELECT id FROM gone)),
labels AS (DELETE FROM views.labels WHERE fleet_id IN (SELECT id FROM fleets)),
relations AS (DELETE FROM views.relations WHERE operation_id IN (SELECT id FROM gone)),
comments AS (DELETE FROM views.comments WHERE operation_id IN (SELECT id FROM gone)),
counts AS (DELETE FROM views.operation_counts WHERE fleet_id IN (SELECT id FROM fleets)),
totals AS (DELETE FROM views.operation_totals WHERE fleet_id IN (SELECT id FROM fleets))
SELECT count(*) FROM gone
