-- A cube instead of counting: as many rows as there are combinations in use, however many operations there are. Nobody
-- as assignee is '' and the nil id. working: how many of them have an active run.
CREATE TABLE views.operation_counts (
    fleet_id uuid NOT NULL,
    mission_id uuid NOT NULL,
    status text NOT NULL,
    archived boolean NOT NULL,
    priority integer NOT NULL,
    assignee_type text NOT NULL,
    assignee_id uuid NOT NULL,
    created_by uuid NOT NULL,
    total bigint NOT NULL,
    working bigint NOT NULL,
    CONSTRAINT operation_counts_pk PRIMARY KEY
        (fleet_id, mission_id, status, archived, priority, assignee_type, assignee_id, created_by)
) WITH (fillfactor = 50);
