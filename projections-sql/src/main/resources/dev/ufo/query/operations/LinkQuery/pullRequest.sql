SELECT id, url, title, number FROM views.pull_requests WHERE id = :id
