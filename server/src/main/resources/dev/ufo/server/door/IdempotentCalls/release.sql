UPDATE views.idempotent_calls
SET running_until = now()
WHERE lookup = :lookup AND call_id = :callId AND status IS NULL
