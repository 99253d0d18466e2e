SELECT count(*) FROM views.crews WHERE id = :id AND fleet_id = :fleet
