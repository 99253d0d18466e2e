SELECT id, name, key FROM views.missions WHERE fleet_id = :fleet AND deleted_at IS NULL ORDER BY position
