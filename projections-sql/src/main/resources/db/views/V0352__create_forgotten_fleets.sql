-- Deleted fleets of which a view may have rows still; nobody sees those.
CREATE TABLE views.forgotten_fleets (
    view text NOT NULL,
    fleet_id uuid NOT NULL,
    CONSTRAINT forgotten_fleets_pk PRIMARY KEY (view, fleet_id)
);
