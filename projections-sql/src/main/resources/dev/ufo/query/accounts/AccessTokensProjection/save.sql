INSERT INTO views.access_tokens (id, user_id, name, scopes, fleet_id, expires_at, created_at, position)
SELECT r.id, r.user_id, r.name, r.scopes, r.fleet_id, r.expires_at, r.created_at, r.position
FROM json_to_recordset(?::json) AS r (id uuid, user_id uuid, name text, scopes text[], fleet_id uuid,
    expires_at timestamptz, created_at timestamptz, position bigint)
