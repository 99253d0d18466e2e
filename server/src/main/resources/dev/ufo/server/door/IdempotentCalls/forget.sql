DELETE FROM views.idempotent_calls
WHERE lookup = :lookup AND call_id = :callId AND status IS NULL
