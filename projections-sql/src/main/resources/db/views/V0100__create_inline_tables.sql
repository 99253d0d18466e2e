-- Derived rows that change in the transaction of the append itself: decisions and dispatch read them before any projection
-- could have caught up. They only propose; what decides is the condition of an append. See R__inline_tables.sql.

-- Runs that have not ended. A run that is held by a rover keeps its row, and with it its place in the queue.
CREATE TABLE views.run_queue (
    run_id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    pilot_id uuid NOT NULL,
    pilot_kind text NOT NULL,
    -- Runs of one profile fit the same rovers: kind, pin, needed and avoided tags, hashed.
    profile uuid NOT NULL,
    needed_tags text[] NOT NULL,
    avoided_tags text[] NOT NULL,
    pinned_rover uuid NULL,
    queued_position bigint NOT NULL,
    queued_at timestamptz NOT NULL,
    -- The event that holds command, prompt and session as they are now.
    text_position bigint NOT NULL,
    attempts integer NOT NULL,
    attempt_id uuid NULL,
    CONSTRAINT run_queue_pk PRIMARY KEY (run_id)
) WITH (fillfactor = 70);

CREATE INDEX run_queue_waiting ON views.run_queue (fleet_id, profile, queued_position) WHERE attempt_id IS NULL;
CREATE INDEX run_queue_pinned ON views.run_queue (pinned_rover) WHERE pinned_rover IS NOT NULL AND attempt_id IS NULL;

-- Attempts that have not ended, and when their rover was last heard of, by the database's clock.
CREATE TABLE views.run_leases (
    attempt_id uuid NOT NULL,
    run_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    rover_id uuid NOT NULL,
    attempt integer NOT NULL,
    heartbeat_at timestamptz NOT NULL,
    CONSTRAINT run_leases_pk PRIMARY KEY (attempt_id)
) WITH (fillfactor = 50);

CREATE TABLE views.fleet_members (
    user_id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    role text NOT NULL,
    CONSTRAINT fleet_members_pk PRIMARY KEY (user_id, fleet_id)
);

-- The last number that a mission gave to an operation.
CREATE TABLE views.mission_numbers (
    mission_id uuid NOT NULL,
    last_seq integer NOT NULL,
    CONSTRAINT mission_numbers_pk PRIMARY KEY (mission_id)
) WITH (fillfactor = 50);

-- What each rover can do: the tags of its user and its own, together.
CREATE TABLE views.rover_tags (
    rover_id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    tags text[] NOT NULL,
    auto_tags text[] NOT NULL,
    CONSTRAINT rover_tags_pk PRIMARY KEY (rover_id)
);

ALTER TABLE views.rover_presence ADD COLUMN IF NOT EXISTS online boolean NOT NULL DEFAULT false;
CREATE INDEX rover_presence_fleet ON views.rover_presence (fleet_id) WHERE online;
