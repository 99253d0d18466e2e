SELECT kind, message, by_user, created_at FROM views.run_events WHERE run_id = :run ORDER BY position
