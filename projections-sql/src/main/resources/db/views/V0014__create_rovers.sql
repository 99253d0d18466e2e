CREATE TABLE views.rovers (
    id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    name text NOT NULL,
    tags text[] NOT NULL,
    auto_tags text[] NOT NULL,
    created_at timestamptz NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT rovers_pk PRIMARY KEY (id)
);

CREATE INDEX rovers_fleet ON views.rovers (fleet_id, position);

-- The runs that rovers hold now.
CREATE TABLE views.held_runs (
    run_id uuid NOT NULL,
    rover_id uuid NOT NULL,
    CONSTRAINT held_runs_pk PRIMARY KEY (run_id)
);

CREATE INDEX held_runs_rover ON views.held_runs (rover_id);
