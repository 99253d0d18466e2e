SELECT id, coalesce(nullif(name, ''), email) AS name FROM views.users WHERE id = ANY (:ids)
