INSERT INTO views.progress (view, position) VALUES (?, ?)
ON CONFLICT ON CONSTRAINT progress_pk DO UPDATE SET position = EXCLUDED.position
