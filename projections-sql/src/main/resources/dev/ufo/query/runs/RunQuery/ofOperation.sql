SELECT id, operation_id, state, pilot, needs_input, created_at, updated_at
FROM views.runs
WHERE operation_id = :operation AND fleet_id = :fleet
ORDER BY created_at DESC, position DESC
