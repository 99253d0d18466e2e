-- The run of an operation that waits, how many that fit the same rovers go before it (cost grows with those that wait), and what its fleet's rules do to it.
SELECT q.pilot_kind, q.needed_tags, q.avoided_tags, q.pinned_rover,
    (SELECT count(*)
        FROM views.run_queue b
        WHERE b.fleet_id = q.fleet_id AND b.attempt_id IS NULL AND NOT b.held
            AND b.needed_tags = q.needed_tags AND b.avoided_tags = q.avoided_tags
            AND b.pinned_rover IS NOT DISTINCT FROM q.pinned_rover
            AND (b.rank > q.rank OR (b.rank = q.rank AND b.queued_position < q.queued_position))) AS before,
    CASE WHEN q.held THEN (
        SELECT count(*) FROM views.blockers b
        WHERE b.operation_id = q.operation_id AND b.status NOT IN ('done', 'cancelled') AND NOT b.deleted
    ) ELSE 0 END AS blockers,
    s.max_active_runs_per_rover AS rover_limit,
    s.max_active_runs_per_pilot AS pilot_limit,
    (SELECT count(*) FROM views.run_leases l WHERE l.fleet_id = q.fleet_id AND l.pilot_id = q.pilot_id) AS pilot_runs
FROM views.run_queue q
LEFT JOIN views.fleet_settings s ON s.fleet_id = q.fleet_id
WHERE q.operation_id = :operation AND q.fleet_id = :fleet AND q.attempt_id IS NULL
