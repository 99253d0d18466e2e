SELECT known.call_id, known.request_hash = :requestHash AS is_same, known.status, known.content_type, known.answer
FROM views.idempotent_calls AS known
WHERE known.lookup = :lookup
