-- Criteria come as two arrays of array texts. Each is driven by its first tag over the tag index; further tags and
-- types are compared on the event. The inner DISTINCT makes an event that matches two criteria appear once.
SELECT h.position AS head, e.position, e.name, e.version, e.payload, e.metadata, e.tags, e.event_id, e.time
FROM store.head h
LEFT JOIN LATERAL (
    SELECT e.position, e.name, e.version, e.payload, e.metadata, e.tags, e.event_id, e.time
    FROM (
        SELECT DISTINCT t.position
        FROM (SELECT u.tags::text[] AS tags, u.types::text[] AS types FROM unnest(?::text[], ?::text[]) AS u (tags, types)) c
        JOIN store.event_tags t ON t.tag = c.tags[1]
        WHERE t.position > ? AND t.position <= least(?, h.position)
            AND (cardinality(c.tags) = 1 AND cardinality(c.types) = 0 OR EXISTS (
                SELECT FROM store.events m
                WHERE m.position = t.position AND m.tags @> c.tags
                    AND (cardinality(c.types) = 0 OR m.name = ANY (c.types))))
        ORDER BY t.position
        LIMIT ?
    ) p
    JOIN store.events e ON e.position = p.position
    ORDER BY e.position
) e ON true
ORDER BY e.position
