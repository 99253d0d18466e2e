DELETE FROM views.access_tokens WHERE id = ANY (?)
