SELECT position, name, version, payload
FROM store.events
WHERE position > ? AND position <= ? AND name = ANY (?)
ORDER BY position
