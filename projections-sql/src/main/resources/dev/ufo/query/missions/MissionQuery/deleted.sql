-- A fleet's deleted missions, the last deleted first.
SELECT id, name, key FROM views.missions
WHERE fleet_id = :fleet AND deleted_at IS NOT NULL
ORDER BY deleted_at DESC, position DESC
