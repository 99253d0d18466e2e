WITH gone AS (DELETE FROM views.runs WHERE fleet_id = ANY (?) RETURNING id),
events AS (DELETE FROM views.run_events WHERE run_id IN (SELECT id FROM gone)),
messages AS (DELETE FROM views.run_messages WHERE run_id IN (SELECT id FROM gone))
DELETE FROM views.run_artifacts WHERE run_id IN (SELECT id FROM gone)
