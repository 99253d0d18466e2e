-- The cube's sums that nearly every question asks for: by mission, and (under the nil id) for the whole fleet.
CREATE TABLE views.operation_totals (
    fleet_id uuid NOT NULL,
    mission_id uuid NOT NULL,
    status text NOT NULL,
    archived boolean NOT NULL,
    total bigint NOT NULL,
    working bigint NOT NULL,
    CONSTRAINT operation_totals_pk PRIMARY KEY (fleet_id, mission_id, status, archived)
) WITH (fillfactor = 50);
