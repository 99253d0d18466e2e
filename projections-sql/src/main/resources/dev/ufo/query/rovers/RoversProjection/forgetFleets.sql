WITH gone AS (DELETE FROM views.rovers WHERE fleet_id = ANY (?) RETURNING id),
held AS (DELETE FROM views.held_runs WHERE rover_id IN (SELECT id FROM gone))
SELECT count(*) FROM gone
