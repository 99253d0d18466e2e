-- How people reacted to operations and comments. target_id: the one or the other; operation_id: where both are shown.
CREATE TABLE views.reactions (
    target_id uuid NOT NULL,
    user_id uuid NOT NULL,
    emoji text NOT NULL,
    operation_id uuid NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT reactions_pk PRIMARY KEY (target_id, user_id, emoji)
);

CREATE INDEX reactions_operation ON views.reactions (operation_id, position);
