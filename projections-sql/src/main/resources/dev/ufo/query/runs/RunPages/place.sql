SELECT created_at, position FROM views.runs WHERE id = :id AND fleet_id = :fleet
