DELETE FROM views.missions WHERE fleet_id = ANY (?)
