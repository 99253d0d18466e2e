DELETE FROM views.enrollment_codes WHERE id = ANY (?)
