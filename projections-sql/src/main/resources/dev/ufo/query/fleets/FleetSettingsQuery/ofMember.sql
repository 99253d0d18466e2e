SELECT coalesce(s.queue_order, 'oldest_first') AS queue_order, s.max_attempts, s.max_run_seconds,
    s.max_active_runs_per_rover, s.max_active_runs_per_pilot, coalesce(s.enforce_blockers, false) AS enforce_blockers
FROM views.fleet_members m
LEFT JOIN views.fleet_settings s ON s.fleet_id = m.fleet_id
WHERE m.user_id = :user AND m.fleet_id = :fleet
