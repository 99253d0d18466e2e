CREATE TABLE views.missions (
    id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    name text NOT NULL,
    key text NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT missions_pk PRIMARY KEY (id)
);

CREATE INDEX missions_fleet ON views.missions (fleet_id, position);
