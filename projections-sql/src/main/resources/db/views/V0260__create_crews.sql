CREATE TABLE views.crews (
    id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    name text NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT crews_pk PRIMARY KEY (id)
);

CREATE INDEX crews_fleet ON views.crews (fleet_id, position);

-- Who is in them; a pilot that is no more keeps its seat, which then points nowhere. position: when the seat was taken.
CREATE TABLE views.crew_members (
    crew_id uuid NOT NULL,
    member_type text NOT NULL,
    member_id uuid NOT NULL,
    role text NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT crew_members_pk PRIMARY KEY (crew_id, member_type, member_id)
);

-- Crews that are no more are pointed to as well as pilots.
ALTER TABLE views.gone_pilots RENAME TO gone_assignees;
ALTER TABLE views.gone_assignees RENAME CONSTRAINT gone_pilots_pk TO gone_assignees_pk;
