INSERT INTO views.runs (id, fleet_id, operation_id, pilot, state, needs_input, created_at, updated_at, position)
SELECT r.id, r.fleet_id, r.operation_id, r.pilot, r.state, r.needs_input, r.created_at, r.updated_at, r.position
FROM json_to_recordset(?::json) AS r (id uuid, fleet_id uuid, operation_id uuid, pilot text, state text,
    needs_input boolean, created_at timestamptz, updated_at timestamptz, position bigint)
ON CONFLICT ON CONSTRAINT runs_pk DO UPDATE SET
    state = EXCLUDED.state,
    needs_input = EXCLUDED.needs_input,
    updated_at = EXCLUDED.updated_at
