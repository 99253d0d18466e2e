-- The last event of a command that a view takes; 0 for none. The window keeps it to a handful of rows by primary key.
SELECT coalesce(max(position), 0) FROM store.events
WHERE position > :after AND position <= :position AND name = ANY (:names)
