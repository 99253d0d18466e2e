-- Who did it, if a person did.
ALTER TABLE views.run_events ADD COLUMN by_user uuid NULL;
