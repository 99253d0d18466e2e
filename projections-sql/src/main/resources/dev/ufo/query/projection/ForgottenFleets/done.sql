DELETE FROM views.forgotten_fleets WHERE view = ? AND fleet_id = ?
