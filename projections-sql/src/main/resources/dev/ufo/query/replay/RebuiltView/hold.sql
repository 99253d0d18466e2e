-- Keeps every processor of the view, of whatever version, from writing until the transaction ends.
INSERT INTO views.progress AS p (view, position, version) VALUES (?, 0, ?)
ON CONFLICT ON CONSTRAINT progress_pk DO UPDATE SET version = p.version
