-- Whoever has the token now must not write it again: it is lent to nobody until the claim of that name runs out.
UPDATE store.tokens
SET token = ?, token_type = ?, timestamp = ?, owner = CASE WHEN owner IS NULL THEN NULL ELSE 'moved' END
WHERE processor_name = ? AND segment = 0
