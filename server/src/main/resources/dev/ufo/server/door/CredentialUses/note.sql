INSERT INTO views.credential_uses (id, used_at)
VALUES (:id, now())
ON CONFLICT ON CONSTRAINT credential_uses_pk DO UPDATE SET used_at = excluded.used_at
