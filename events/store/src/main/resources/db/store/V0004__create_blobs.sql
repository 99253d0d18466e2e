-- Large content that an event refers to by its hash.
CREATE TABLE store.blobs (
    hash text NOT NULL,
    size bigint NOT NULL,
    content bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT blobs_pk PRIMARY KEY (hash),
    CONSTRAINT blobs_size CHECK (size = octet_length(content))
);
