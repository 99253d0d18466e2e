INSERT INTO views.operation_counts AS c (fleet_id, mission_id, status, archived, priority, assignee_type, assignee_id,
    created_by, total, working)
SELECT r.fleet_id, r.mission_id, r.status, r.archived, r.priority, r.assignee_type, r.assignee_id, r.created_by,
    r.total, r.working
FROM json_to_recordset(?::json) AS r (fleet_id uuid, mission_id uuid, status text, archived boolean, priority integer,
    assignee_type text, assignee_id uuid, created_by uuid, total bigint, working bigint)
ON CONFLICT ON CONSTRAINT operation_counts_pk DO UPDATE SET
    total = c.total + EXCLUDED.total,
    working = c.working + EXCLUDED.working
