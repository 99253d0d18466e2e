CREATE TABLE views.runs (
    id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    pilot text NOT NULL,
    state text NOT NULL,
    needs_input boolean NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT runs_pk PRIMARY KEY (id)
) WITH (fillfactor = 80);

CREATE INDEX runs_newest ON views.runs (fleet_id, created_at DESC, position DESC);
CREATE INDEX runs_operation ON views.runs (operation_id, created_at DESC, position DESC);
