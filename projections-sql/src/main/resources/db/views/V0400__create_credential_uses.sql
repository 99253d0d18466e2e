-- When each session and access token was last used: one row each, not an event; the door writes it, once a minute at most.
CREATE TABLE IF NOT EXISTS views.credential_uses (
    id uuid NOT NULL,
    used_at timestamptz NOT NULL,
    CONSTRAINT credential_uses_pk PRIMARY KEY (id)
) WITH (fillfactor = 50);
