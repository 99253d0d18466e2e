-- The head and the events of one snapshot: everything up to that head is visible, so nothing can appear behind it.
SELECT h.position AS head, e.position, e.name, e.version, e.payload, e.metadata, e.tags, e.event_id, e.time
FROM store.head h
LEFT JOIN LATERAL (
    SELECT position, name, version, payload, metadata, tags, event_id, time
    FROM store.events
    WHERE position > ? AND position <= least(?, h.position) AND (?::text[] IS NULL OR name = ANY (?::text[]))
    ORDER BY position
    LIMIT ?
) e ON true
ORDER BY e.position
