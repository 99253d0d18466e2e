-- The first process to come makes it; everybody reads what is there.
INSERT INTO store.secrets (name, value) VALUES (?, ?) ON CONFLICT ON CONSTRAINT secrets_pk DO NOTHING
