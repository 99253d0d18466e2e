-- The first waiting runs of each profile of a fleet in its order, found by hopping from profile to profile along the index: the cost
-- grows with the profiles that wait, not with the runs.
WITH RECURSIVE profiles AS (
    (
        SELECT q.profile
        FROM views.run_queue q
        WHERE q.fleet_id = :fleet AND q.attempt_id IS NULL
        ORDER BY q.profile
        LIMIT 1
    )
    UNION ALL
    SELECT (
        SELECT q.profile
        FROM views.run_queue q
        WHERE q.fleet_id = :fleet AND q.attempt_id IS NULL AND q.profile > p.profile
        ORDER BY q.profile
        LIMIT 1
    )
    FROM profiles p
    WHERE p.profile IS NOT NULL
)
SELECT q.run_id, q.operation_id, q.fleet_id, q.pilot_id, q.pilot_kind, q.profile, q.needed_tags, q.avoided_tags,
    q.pinned_rover, q.queued_at, q.attempts, e.payload ->> 'command' AS command, e.payload ->> 'prompt' AS prompt,
    coalesce(e.payload ->> 'sessionId', '') AS session_id, (SELECT h.position FROM store.head h) AS log_position
FROM profiles p
CROSS JOIN LATERAL (
    SELECT w.run_id, w.operation_id, w.fleet_id, w.pilot_id, w.pilot_kind, w.profile, w.needed_tags, w.avoided_tags,
        w.pinned_rover, w.queued_at, w.text_position, w.attempts, w.rank, w.queued_position
    FROM views.run_queue w
    WHERE w.fleet_id = :fleet AND w.profile = p.profile AND w.attempt_id IS NULL
    ORDER BY w.rank DESC, w.queued_position
    LIMIT :most
) q
JOIN store.events e ON e.position = q.text_position
ORDER BY q.rank DESC, q.queued_position
