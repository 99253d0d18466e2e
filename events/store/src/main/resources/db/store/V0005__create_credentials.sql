-- Hashes of secrets; never a secret, never in an event.
CREATE TABLE store.credentials (
    kind text NOT NULL,
    lookup bytea NOT NULL,
    subject uuid NOT NULL,
    fleet_id uuid NULL,
    secret text NULL,
    hint text NULL,
    expires_at timestamptz NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT credentials_pk PRIMARY KEY (kind, lookup)
);

CREATE INDEX credentials_subject ON store.credentials (kind, subject);
