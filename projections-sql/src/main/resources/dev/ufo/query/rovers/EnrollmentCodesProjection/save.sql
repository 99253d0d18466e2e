INSERT INTO views.enrollment_codes (id, fleet_id, hint, label, reusable, expires_at, created_at, position)
SELECT r.id, r.fleet_id, r.hint, r.label, r.reusable, r.expires_at, r.created_at, r.position
FROM json_to_recordset(?::json) AS r (id uuid, fleet_id uuid, hint text, label text, reusable boolean,
    expires_at timestamptz, created_at timestamptz, position bigint)
