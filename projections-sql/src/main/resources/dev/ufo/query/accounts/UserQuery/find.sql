SELECT id, email, name FROM views.users WHERE id = :id
