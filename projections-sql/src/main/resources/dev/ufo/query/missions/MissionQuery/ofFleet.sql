SELECT id, name, key FROM views.missions WHERE fleet_id = :fleet ORDER BY position
