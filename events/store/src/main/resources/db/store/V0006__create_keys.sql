-- A key a person: personal texts are sealed with it, and destroying it erases them.
CREATE TABLE store.personal_keys (
    subject uuid NOT NULL,
    key bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT personal_keys_pk PRIMARY KEY (subject)
);

-- Secrets of the whole installation, made once.
CREATE TABLE store.secrets (
    name text NOT NULL,
    value bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT secrets_pk PRIMARY KEY (name)
);
