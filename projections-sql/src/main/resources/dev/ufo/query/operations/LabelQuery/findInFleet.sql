SELECT id, name, color FROM views.labels WHERE id = :id AND fleet_id = :fleet
