SELECT id, name, key FROM views.missions WHERE id = :id AND fleet_id = :fleet AND deleted_at IS NULL
