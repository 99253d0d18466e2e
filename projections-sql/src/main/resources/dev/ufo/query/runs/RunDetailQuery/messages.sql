SELECT m.seq, m.type, m.tool, coalesce(m.content, convert_from(c.content, 'UTF8')) AS content,
    coalesce(m.input, convert_from(i.content, 'UTF8')) AS input,
    coalesce(m.output, convert_from(o.content, 'UTF8')) AS output, m.created_at, m.position
FROM (
    SELECT r.seq, r.type, r.tool, r.content, r.content_hash, r.input, r.input_hash, r.output, r.output_hash,
        r.created_at, r.position
    FROM views.run_messages r
    WHERE r.run_id = :run AND r.position > :after
    ORDER BY r.position LIMIT :limit -- if limit
) m
LEFT JOIN store.blobs c ON c.hash = m.content_hash
LEFT JOIN store.blobs i ON i.hash = m.input_hash
LEFT JOIN store.blobs o ON o.hash = m.output_hash
ORDER BY m.seq, m.position
