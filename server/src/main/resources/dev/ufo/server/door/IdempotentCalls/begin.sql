-- Takes the key, or takes it over from a server that died with it: then the call keeps its name. A key whose day has passed
-- is a new one.
INSERT INTO views.idempotent_calls AS known (lookup, call_id, request_hash, running_until, expires_at)
VALUES (:lookup, :callId, :requestHash, now() + interval '60 seconds', now() + interval '24 hours')
ON CONFLICT ON CONSTRAINT idempotent_calls_pk DO UPDATE
SET call_id = CASE WHEN known.expires_at <= now() THEN excluded.call_id ELSE known.call_id END,
    request_hash = excluded.request_hash,
    running_until = excluded.running_until,
    expires_at = CASE WHEN known.expires_at <= now() THEN excluded.expires_at ELSE known.expires_at END,
    status = NULL,
    content_type = NULL,
    answer = NULL
WHERE known.expires_at <= now()
    OR (known.status IS NULL AND known.running_until <= now() AND known.request_hash = excluded.request_hash)
RETURNING known.call_id
