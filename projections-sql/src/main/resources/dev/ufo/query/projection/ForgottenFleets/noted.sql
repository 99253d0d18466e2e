SELECT view, fleet_id FROM views.forgotten_fleets ORDER BY view, fleet_id
