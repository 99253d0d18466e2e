-- What stands just before a position: the events of one command stand together. A handful of rows by primary key.
SELECT name, max(position) AS position FROM store.events
WHERE position > :after AND position <= :position
GROUP BY name
