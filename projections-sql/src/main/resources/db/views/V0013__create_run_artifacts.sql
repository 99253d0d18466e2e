CREATE TABLE views.run_artifacts (
    run_id uuid NOT NULL,
    position bigint NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    content text NULL,
    content_hash text NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT run_artifacts_pk PRIMARY KEY (run_id, position)
);
