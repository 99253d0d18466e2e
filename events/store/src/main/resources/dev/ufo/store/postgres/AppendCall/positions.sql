SELECT event_id, position FROM store.events WHERE event_id = ANY (?)
