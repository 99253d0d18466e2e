SELECT id, name, color FROM views.labels WHERE id = :id
