SELECT o.id, o.title, o.status, o.seq, o.mission_id
FROM views.operations o
WHERE o.fleet_id = :fleet AND o.deleted_at IS NULL
    AND (o.title ILIKE :pattern
        OR o.seq = :seq
        OR (o.seq = :codeSeq
            AND o.mission_id = (SELECT m.id FROM views.missions m WHERE m.fleet_id = :fleet AND m.key = :codeKey LIMIT 1)))
ORDER BY o.created_at DESC, o.position DESC
LIMIT 20
