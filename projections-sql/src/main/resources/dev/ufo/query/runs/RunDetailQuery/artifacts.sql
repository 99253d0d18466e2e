SELECT a.kind, a.name, coalesce(a.content, convert_from(b.content, 'UTF8'), '') AS content, a.created_at
FROM views.run_artifacts a
LEFT JOIN store.blobs b ON b.hash = a.content_hash
WHERE a.run_id = :run
ORDER BY a.position
