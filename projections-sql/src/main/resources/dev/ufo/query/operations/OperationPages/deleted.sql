-- What can be restored, the last deleted first.
WHERE o.fleet_id = :fleet AND o.deleted_at IS NOT NULL
    AND (o.deleted_at, o.position) < (SELECT b.deleted_at, b.position FROM views.operations b WHERE b.id = :before) -- if before
ORDER BY o.deleted_at DESC, o.position DESC
LIMIT :limit
