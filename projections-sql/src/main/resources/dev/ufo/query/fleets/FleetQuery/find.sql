SELECT id, name, kind FROM views.fleets WHERE id = :id
