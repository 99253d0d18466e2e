INSERT INTO store.credentials (kind, lookup, subject, fleet_id, secret, hint, expires_at)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT ON CONSTRAINT credentials_pk DO NOTHING
