CREATE TABLE views.comments (
    id uuid NOT NULL,
    operation_id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    author_type text NOT NULL,
    author_id uuid NULL,
    body text NOT NULL,
    created_at timestamptz NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT comments_pk PRIMARY KEY (id)
);

CREATE INDEX comments_operation ON views.comments (operation_id, position);
