-- Some at a time; how many.
WITH gone AS (
    DELETE FROM views.signals
    WHERE ctid = ANY (ARRAY(SELECT ctid FROM views.signals WHERE fleet_id = ANY (?) LIMIT 1000))
    RETURNING id
)
SELECT count(*) FROM gone
