SELECT id, name, kind FROM views.pilots WHERE id = :id AND fleet_id = :fleet
