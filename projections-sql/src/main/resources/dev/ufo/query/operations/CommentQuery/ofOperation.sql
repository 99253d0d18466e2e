SELECT c.id, c.author_type, CASE WHEN g.id IS NULL THEN c.author_id END AS author_id, c.body, c.created_at, c.edited_at,
    c.waiting
FROM views.comments c
LEFT JOIN views.gone_assignees g ON g.id = c.author_id
WHERE c.operation_id = :operation AND c.deleted = :deleted
    AND c.author_type = 'user' AND c.author_id = :author -- if author
    AND c.position > coalesce((SELECT a.position FROM views.comments a WHERE a.id = :after AND a.operation_id = :operation), 0) -- if after
ORDER BY c.position
LIMIT :limit -- if limit
