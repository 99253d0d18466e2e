SELECT row_to_json(r)::text
FROM (
    SELECT id, fleet_id, operation_id, pilot, state, needs_input, created_at, updated_at, position
    FROM views.runs
    WHERE id = ANY (?)
) r
