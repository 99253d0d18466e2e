-- Title search by any part of it; a trusted extension, so the database's owner may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE TABLE views.operations (
    id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    mission_id uuid NOT NULL,
    seq integer NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    status text NOT NULL,
    priority integer NOT NULL,
    assignee_type text NULL,
    assignee_id uuid NULL,
    required_tags text[] NOT NULL,
    excluded_tags text[] NOT NULL,
    start_date date NULL,
    due_date date NULL,
    parent_id uuid NULL,
    created_by uuid NOT NULL,
    archived boolean NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    run jsonb NULL,
    working boolean NOT NULL,
    position bigint NOT NULL,
    sub_total integer NOT NULL DEFAULT 0,
    sub_done integer NOT NULL DEFAULT 0,
    CONSTRAINT operations_pk PRIMARY KEY (id)
) WITH (fillfactor = 80);

-- The board: a column's page in its order, as it is usually asked for, and with archived ones.
CREATE INDEX operations_board ON views.operations (fleet_id, status, created_at DESC, position DESC) WHERE NOT archived;
CREATE INDEX operations_column ON views.operations (fleet_id, status, created_at DESC, position DESC);
CREATE INDEX operations_mission_board ON views.operations (mission_id, status, created_at DESC, position DESC);
CREATE INDEX operations_newest ON views.operations (fleet_id, created_at DESC, position DESC);
CREATE INDEX operations_seq ON views.operations (fleet_id, seq);
CREATE INDEX operations_parent ON views.operations (parent_id, created_at, position) WHERE parent_id IS NOT NULL;
CREATE INDEX operations_title ON views.operations USING gin (title public.gin_trgm_ops);
