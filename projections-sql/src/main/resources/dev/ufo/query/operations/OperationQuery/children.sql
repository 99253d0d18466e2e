WHERE o.parent_id = :parent AND o.fleet_id = :fleet AND o.deleted_at IS NULL
ORDER BY o.created_at, o.position
