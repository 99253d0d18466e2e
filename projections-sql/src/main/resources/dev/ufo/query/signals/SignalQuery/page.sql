SELECT s.id, s.operation_id, s.type, s.title, s.body, s.unread, s.created_at, s.position
FROM views.signals s
WHERE s.fleet_id = :fleet AND s.user_id = :user AND NOT s.archived
    AND s.unread = :unread -- if unread
    AND (s.unread, s.created_at, s.position) < (:lastUnread, :lastTime, :lastPosition) -- if last
ORDER BY s.unread DESC, s.created_at DESC, s.position DESC
LIMIT :limit
