SELECT row_to_json(r)::text
FROM (
    SELECT id, fleet_id, name, tags, auto_tags, created_at, position FROM views.rovers WHERE id = ANY (?)
) r
