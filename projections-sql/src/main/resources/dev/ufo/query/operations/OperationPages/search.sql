-- By a part of the title, by number or by code. A frequent text is found by looking at the newest first, a rare one by an
-- index: only a plan made for the very text knows which.
SELECT o.id, o.title, o.status, o.seq, o.mission_id
FROM views.operations o
WHERE o.fleet_id = :fleet AND o.deleted_at IS NULL
    AND (o.seq = :seq
        OR (o.seq = :codeSeq
            AND o.mission_id = (SELECT m.id FROM views.missions m
                WHERE m.fleet_id = :fleet AND m.key = :codeKey AND m.deleted_at IS NULL LIMIT 1))
        OR (o.title ILIKE :pattern
            AND views.pairs(o.title) @> views.pairs(:text) -- if short
        ))
ORDER BY o.created_at DESC, o.position DESC
LIMIT 20
