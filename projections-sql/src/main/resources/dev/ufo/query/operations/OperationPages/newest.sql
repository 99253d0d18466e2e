WHERE o.fleet_id = :fleet AND o.deleted_at IS NULL
ORDER BY o.created_at DESC, o.position DESC
LIMIT :limit
