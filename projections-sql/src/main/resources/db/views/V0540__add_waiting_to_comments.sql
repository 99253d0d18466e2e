-- What people said while a run was active, until a run is told it.
ALTER TABLE views.comments ADD COLUMN waiting boolean NOT NULL DEFAULT false;

CREATE INDEX comments_waiting ON views.comments (operation_id) WHERE waiting;
