INSERT INTO store.tokens (processor_name, segment, mask) VALUES (?, 0, 0)
ON CONFLICT ON CONSTRAINT tokens_pk DO NOTHING
