-- Not enrollment codes, which are listed when they have expired.
DELETE FROM store.credentials
WHERE (kind, lookup) IN (
    SELECT ended.kind, ended.lookup
    FROM store.credentials AS ended
    WHERE ended.kind IN ('session', 'access_token') AND ended.expires_at <= now()
    LIMIT 10000)
