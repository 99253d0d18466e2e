-- The log: every fact, in commit order, for ever.
CREATE TABLE store.events (
    position bigint NOT NULL,
    name text NOT NULL,
    version text NOT NULL,
    payload jsonb NOT NULL,
    metadata jsonb NOT NULL,
    tags text[] NOT NULL,
    event_id text NOT NULL,
    time timestamptz NOT NULL,
    CONSTRAINT events_pk PRIMARY KEY (position),
    CONSTRAINT events_event_id_unique UNIQUE (event_id)
);

-- Times rise with positions, nearly: a block range index answers "since when" at almost no cost for an append.
CREATE INDEX events_time ON store.events USING brin (time) WITH (pages_per_range = 16);

-- One row: its lock makes appends serial, its value is the last position that is committed.
CREATE TABLE store.head (
    only_row boolean NOT NULL DEFAULT true,
    position bigint NOT NULL,
    CONSTRAINT head_pk PRIMARY KEY (only_row),
    CONSTRAINT head_only_row CHECK (only_row)
) WITH (fillfactor = 10);

INSERT INTO store.head (position) VALUES (0);
