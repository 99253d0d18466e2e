-- A column of the board, for one assignee.
CREATE INDEX operations_assignee ON views.operations (assignee_id, status, created_at DESC, position DESC)
    WHERE assignee_id IS NOT NULL;
