-- The attempts nobody has heard of for a lease, and the log's head as this statement sees it.
SELECT l.attempt_id, l.run_id, l.operation_id, l.fleet_id, l.rover_id, l.attempt,
    coalesce(s.max_attempts, :attempts) AS attempts_allowed, h.position AS log_position
FROM views.run_leases l
LEFT JOIN views.fleet_settings s ON s.fleet_id = l.fleet_id
CROSS JOIN store.head h
WHERE l.heartbeat_at < clock_timestamp() - make_interval(secs => :leaseMillis / 1000.0)
ORDER BY l.heartbeat_at
