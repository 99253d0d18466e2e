-- How far each streaming processor has come. The columns are those of Axon's JDBC token store.
CREATE TABLE store.tokens (
    processor_name text NOT NULL,
    segment integer NOT NULL,
    mask integer NOT NULL,
    token bytea NULL,
    token_type text NULL,
    timestamp text NULL,
    owner text NULL,
    CONSTRAINT tokens_pk PRIMARY KEY (processor_name, segment)
) WITH (fillfactor = 50);
