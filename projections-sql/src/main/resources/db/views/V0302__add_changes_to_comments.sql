ALTER TABLE views.comments
    ADD COLUMN edited_at timestamptz NULL,
    ADD COLUMN deleted boolean NOT NULL DEFAULT false;
