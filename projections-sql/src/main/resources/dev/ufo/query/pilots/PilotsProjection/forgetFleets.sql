DELETE FROM views.pilots WHERE fleet_id = ANY (?)
