INSERT INTO views.progress (view, position, version) VALUES (?, ?, ?)
ON CONFLICT ON CONSTRAINT progress_pk DO UPDATE SET position = EXCLUDED.position, version = EXCLUDED.version
