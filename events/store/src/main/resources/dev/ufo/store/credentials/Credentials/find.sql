SELECT kind, subject, fleet_id, secret, hint, expires_at, created_at
FROM store.credentials
WHERE kind = ? AND lookup = ? AND (expires_at IS NULL OR expires_at > now())
