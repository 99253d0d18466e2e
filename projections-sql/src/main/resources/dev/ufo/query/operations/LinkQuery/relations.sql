-- From both sides, each by its own index. A relation to itself cannot be.
SELECT r.id, r.kind, r.forward, o.id AS other_id, o.title, o.status, o.seq, o.mission_id
FROM (
    SELECT f.id, f.kind, true AS forward, f.target_id AS other, f.position
    FROM views.relations f
    WHERE f.operation_id = :operation
    UNION ALL
    SELECT b.id, b.kind, false, b.operation_id, b.position
    FROM views.relations b
    WHERE b.target_id = :operation
) r
JOIN views.operations o ON o.id = r.other AND o.deleted_at IS NULL
ORDER BY r.position
