SELECT m.seq, m.type, m.tool, coalesce(m.content, convert_from(c.content, 'UTF8')) AS content,
    coalesce(m.input, convert_from(i.content, 'UTF8')) AS input,
    coalesce(m.output, convert_from(o.content, 'UTF8')) AS output, m.created_at, m.position
FROM views.run_messages m
LEFT JOIN store.blobs c ON c.hash = m.content_hash
LEFT JOIN store.blobs i ON i.hash = m.input_hash
LEFT JOIN store.blobs o ON o.hash = m.output_hash
WHERE m.run_id = :run AND m.position > :after
ORDER BY m.seq, m.position
