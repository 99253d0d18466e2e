CREATE TABLE views.access_tokens (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    name text NOT NULL,
    scopes text[] NOT NULL,
    fleet_id uuid NULL,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT access_tokens_pk PRIMARY KEY (id)
);

CREATE INDEX access_tokens_user ON views.access_tokens (user_id, created_at DESC, position DESC);
