SELECT q.run_id, q.operation_id, q.fleet_id
FROM views.run_queue q
WHERE q.pinned_rover IS NOT NULL AND q.attempt_id IS NULL
    AND NOT EXISTS (SELECT FROM views.rover_tags t WHERE t.rover_id = q.pinned_rover)
ORDER BY q.queued_position
