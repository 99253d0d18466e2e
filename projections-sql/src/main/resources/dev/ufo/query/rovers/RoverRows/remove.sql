DELETE FROM views.rovers WHERE id = ANY (?)
