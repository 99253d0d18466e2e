SELECT id, url, title, number FROM views.pull_requests WHERE operation_id = :operation ORDER BY position
