UPDATE views.idempotent_calls
SET status = :status, content_type = :contentType, answer = :answer
WHERE lookup = :lookup AND call_id = :callId
