CREATE TABLE views.fleets (
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT fleets_pk PRIMARY KEY (id)
);

CREATE TABLE views.people (
    id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    CONSTRAINT people_pk PRIMARY KEY (id)
);

CREATE TABLE views.members (
    fleet_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT members_pk PRIMARY KEY (fleet_id, user_id)
);

CREATE INDEX members_user ON views.members (user_id);
