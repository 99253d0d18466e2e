DELETE FROM views.pull_requests WHERE id = ANY (?)
