-- When each rover was last heard of: one row a rover, not an event; the command side writes it.
CREATE TABLE IF NOT EXISTS views.rover_presence (
    rover_id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    last_seen_at timestamptz NOT NULL,
    CONSTRAINT rover_presence_pk PRIMARY KEY (rover_id)
) WITH (fillfactor = 50);
