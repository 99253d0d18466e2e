-- Calls that brought an Idempotency-Key: one row each for a day, not events; the door writes them. The row gives the call
-- its name, by which the log knows whether it was carried out; the answer is sealed with the key itself, which is not here.
CREATE TABLE IF NOT EXISTS views.idempotent_calls (
    lookup bytea NOT NULL,
    call_id uuid NOT NULL,
    request_hash bytea NOT NULL,
    running_until timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    status integer NULL,
    content_type text NULL,
    answer bytea NULL,
    CONSTRAINT idempotent_calls_pk PRIMARY KEY (lookup)
);

CREATE INDEX IF NOT EXISTS idempotent_calls_expiry ON views.idempotent_calls (expires_at);
