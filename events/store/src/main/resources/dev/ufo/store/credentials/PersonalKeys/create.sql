INSERT INTO store.personal_keys (subject, key) VALUES (?, ?) ON CONFLICT ON CONSTRAINT personal_keys_pk DO NOTHING
