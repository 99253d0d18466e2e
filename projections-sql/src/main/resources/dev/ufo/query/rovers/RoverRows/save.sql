INSERT INTO views.rovers (id, fleet_id, name, tags, auto_tags, created_at, position)
SELECT r.id, r.fleet_id, r.name, r.tags, r.auto_tags, r.created_at, r.position
FROM json_to_recordset(?::json) AS r (id uuid, fleet_id uuid, name text, tags text[], auto_tags text[],
    created_at timestamptz, position bigint)
ON CONFLICT ON CONSTRAINT rovers_pk DO UPDATE SET tags = EXCLUDED.tags, auto_tags = EXCLUDED.auto_tags
