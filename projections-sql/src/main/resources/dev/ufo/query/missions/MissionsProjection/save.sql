INSERT INTO views.missions (id, fleet_id, name, key, position, deleted_at)
SELECT r.id, r.fleet_id, r.name, r.key, r.position, r.deleted_at
FROM json_to_recordset(?::json)
    AS r (id uuid, fleet_id uuid, name text, key text, position bigint, deleted_at timestamptz)
ON CONFLICT ON CONSTRAINT missions_pk DO UPDATE
    SET name = EXCLUDED.name, key = EXCLUDED.key, deleted_at = EXCLUDED.deleted_at
