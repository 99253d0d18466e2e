DELETE FROM views.pilots WHERE id = ANY (?)
