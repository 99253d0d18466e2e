DELETE FROM views.enrollment_codes WHERE fleet_id = ANY (?)
