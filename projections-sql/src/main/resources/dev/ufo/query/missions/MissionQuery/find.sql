SELECT id, name, key FROM views.missions WHERE id = :id
