-- Nothing is changed when another version of the projection made the rows, or when they stand for these events already.
INSERT INTO views.progress AS p (view, position, version) VALUES (?, ?, ?)
ON CONFLICT ON CONSTRAINT progress_pk DO UPDATE SET position = EXCLUDED.position
WHERE p.version = EXCLUDED.version AND p.position < ?
