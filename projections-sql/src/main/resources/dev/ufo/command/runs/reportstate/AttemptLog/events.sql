SELECT e.name, e.version, e.payload
FROM store.event_tags t
JOIN store.events e ON e.position = t.position
WHERE t.tag = 'attempt=' || :attempt
ORDER BY t.position
