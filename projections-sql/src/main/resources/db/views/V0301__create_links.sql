-- Pull requests that hang on operations.
CREATE TABLE views.pull_requests (
    id uuid NOT NULL,
    operation_id uuid NOT NULL,
    url text NOT NULL,
    title text NOT NULL,
    number integer NULL,
    position bigint NOT NULL,
    CONSTRAINT pull_requests_pk PRIMARY KEY (id)
);

CREATE INDEX pull_requests_operation ON views.pull_requests (operation_id, position);

-- One row a relation, as seen from its first operation.
CREATE TABLE views.relations (
    id uuid NOT NULL,
    operation_id uuid NOT NULL,
    kind text NOT NULL,
    target_id uuid NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT relations_pk PRIMARY KEY (id)
);

CREATE INDEX relations_operation ON views.relations (operation_id, position);
CREATE INDEX relations_target ON views.relations (target_id, position);
