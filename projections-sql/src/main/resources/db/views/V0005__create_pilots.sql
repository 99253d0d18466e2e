CREATE TABLE views.pilots (
    id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT pilots_pk PRIMARY KEY (id)
);

CREATE INDEX pilots_fleet ON views.pilots (fleet_id, position);
