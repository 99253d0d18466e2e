CREATE TABLE views.run_events (
    run_id uuid NOT NULL,
    position bigint NOT NULL,
    kind text NOT NULL,
    message text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT run_events_pk PRIMARY KEY (run_id, position)
);
