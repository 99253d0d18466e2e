INSERT INTO views.comments (id, operation_id, fleet_id, author_type, author_id, body, created_at, waiting, position)
SELECT r.id, r.operation_id, r.fleet_id, r.author_type, r.author_id, r.body, r.created_at, r.waiting, r.position
FROM json_to_recordset(?::json) AS r (id uuid, operation_id uuid, fleet_id uuid, author_type text, author_id uuid,
    body text, created_at timestamptz, waiting boolean, position bigint)
