-- Null: people see it.
ALTER TABLE views.missions ADD COLUMN deleted_at timestamptz NULL;
