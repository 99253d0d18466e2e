-- One row for everybody who was told.
CREATE TABLE views.signals (
    id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    user_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    type text NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    unread boolean NOT NULL,
    archived boolean NOT NULL,
    created_at timestamptz NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT signals_pk PRIMARY KEY (id)
);

-- In the order of the list.
CREATE INDEX signals_recipient_upkeep
    ON views.signals (fleet_id, user_id, archived, unread DESC, created_at DESC, position DESC);
CREATE INDEX signals_operation_upkeep ON views.signals (operation_id) WHERE NOT archived;
