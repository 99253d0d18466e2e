SELECT r.id, r.operation_id, r.state, r.pilot, r.needs_input, r.created_at, r.updated_at, r.position
FROM views.runs r
WHERE r.fleet_id = :fleet
    AND r.operation_id = :operation -- if operation
    AND (r.created_at, r.position) < (:beforeTime, :beforePosition) -- if before
ORDER BY r.created_at DESC, r.position DESC
LIMIT :limit
