-- The events of one tag, which is what most decisions fold: short enough that PostgreSQL keeps one plan for all calls.
SELECT h.position AS head, e.position, e.name, e.version, e.payload, e.metadata, e.tags, e.event_id, e.time
FROM store.head h
LEFT JOIN LATERAL (
    SELECT m.position, m.name, m.version, m.payload, m.metadata, m.tags, m.event_id, m.time
    FROM store.event_tags t
    JOIN store.events m ON m.position = t.position
    WHERE t.tag = ? AND t.position > ? AND t.position <= least(?, h.position)
    ORDER BY t.position
    LIMIT ?
) e ON true
ORDER BY e.position
