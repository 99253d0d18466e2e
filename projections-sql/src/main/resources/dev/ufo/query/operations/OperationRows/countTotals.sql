INSERT INTO views.operation_totals AS c (fleet_id, mission_id, status, archived, total, working)
SELECT r.fleet_id, r.mission_id, r.status, r.archived, r.total, r.working
FROM json_to_recordset(?::json) AS r (fleet_id uuid, mission_id uuid, status text, archived boolean, total bigint,
    working bigint)
ON CONFLICT ON CONSTRAINT operation_totals_pk DO UPDATE SET
    total = c.total + EXCLUDED.total,
    working = c.working + EXCLUDED.working
