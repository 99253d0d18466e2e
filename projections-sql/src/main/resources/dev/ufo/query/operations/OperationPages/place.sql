SELECT created_at, position FROM views.operations WHERE id = :id AND fleet_id = :fleet
