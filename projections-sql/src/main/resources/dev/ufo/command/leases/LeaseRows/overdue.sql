-- The attempts that take longer than their fleet lets them.
SELECT l.attempt_id, l.fleet_id, s.max_run_seconds
FROM views.run_leases l
JOIN views.fleet_settings s ON s.fleet_id = l.fleet_id
WHERE l.claimed_at < clock_timestamp() - make_interval(secs => s.max_run_seconds)
ORDER BY l.claimed_at
