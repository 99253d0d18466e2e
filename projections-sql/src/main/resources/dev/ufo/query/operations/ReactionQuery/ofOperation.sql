SELECT r.target_id, r.user_id, r.emoji
FROM views.reactions r
WHERE r.operation_id = :operation
ORDER BY r.position
