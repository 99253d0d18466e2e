-- Some runs at a time, with what was said in them; how many.
WITH gone AS (
    DELETE FROM views.runs
    WHERE ctid = ANY (ARRAY(SELECT ctid FROM views.runs WHERE fleet_id = ANY (?) LIMIT 100))
    RETURNING id
),
events AS (DELETE FROM views.run_events WHERE run_id IN (SELECT id FROM gone)),
messages AS (DELETE FROM views.run_messages WHERE run_id IN (SELECT id FROM gone)),
artifacts AS (DELETE FROM views.run_artifacts WHERE run_id IN (SELECT id FROM gone))
SELECT count(*) FROM gone
