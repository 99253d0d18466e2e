-- The block range index on time finds the first pages that may hold it.
SELECT min(position) AS position FROM store.events WHERE time >= ?
