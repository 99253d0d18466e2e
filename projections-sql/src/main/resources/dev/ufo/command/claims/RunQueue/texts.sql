SELECT e.position, e.payload ->> 'command' AS command, e.payload ->> 'prompt' AS prompt,
    coalesce(e.payload ->> 'sessionId', '') AS session_id
FROM store.events e
WHERE e.position = ANY (:positions::bigint[])
