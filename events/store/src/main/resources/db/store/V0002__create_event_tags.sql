-- Which events carry a tag, in order: append conditions and sourcing read this by index alone.
CREATE TABLE store.event_tags (
    tag text NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT event_tags_pk PRIMARY KEY (tag, position)
);
