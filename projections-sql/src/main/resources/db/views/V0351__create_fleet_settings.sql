-- One more inline table (V0100): dispatch reads it. A fleet without a row has the defaults; a null is no limit of the fleet's.
CREATE TABLE views.fleet_settings (
    fleet_id uuid NOT NULL,
    queue_order text NOT NULL,
    max_attempts integer NULL,
    max_run_seconds integer NULL,
    max_active_runs_per_rover integer NULL,
    max_active_runs_per_pilot integer NULL,
    enforce_blockers boolean NOT NULL,
    CONSTRAINT fleet_settings_pk PRIMARY KEY (fleet_id)
);
