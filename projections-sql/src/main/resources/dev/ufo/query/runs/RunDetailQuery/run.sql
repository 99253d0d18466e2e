SELECT id, operation_id, state, pilot, needs_input, created_at, updated_at
FROM views.runs
WHERE id = :id AND fleet_id = :fleet
