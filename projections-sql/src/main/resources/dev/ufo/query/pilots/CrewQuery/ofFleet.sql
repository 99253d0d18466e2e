WHERE c.fleet_id = :fleet
ORDER BY c.position
