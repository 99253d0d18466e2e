-- Long texts stay in the blobs of the store; a hash says which.
CREATE TABLE views.run_messages (
    run_id uuid NOT NULL,
    position bigint NOT NULL,
    seq integer NOT NULL,
    type text NOT NULL,
    tool text NULL,
    content text NULL,
    content_hash text NULL,
    input text NULL,
    input_hash text NULL,
    output text NULL,
    output_hash text NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT run_messages_pk PRIMARY KEY (run_id, position)
);
