DELETE FROM views.relations WHERE id = ANY (?)
