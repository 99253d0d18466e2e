DELETE FROM views.idempotent_calls
WHERE lookup IN (
    SELECT kept.lookup
    FROM views.idempotent_calls AS kept
    WHERE kept.expires_at <= now()
    LIMIT 10000)
