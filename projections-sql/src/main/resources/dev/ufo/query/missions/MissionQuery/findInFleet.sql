SELECT id, name, key FROM views.missions WHERE id = :id AND fleet_id = :fleet
