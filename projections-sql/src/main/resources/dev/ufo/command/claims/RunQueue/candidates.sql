-- A fleet's rules and log position, and the first waiting runs of each profile in its order, found by hopping from profile to
-- profile along the index: the cost grows with the profiles that wait, not with the runs. What is pinned is for one rover, so
-- fewer of those are read. One row without a run if there is none.
WITH RECURSIVE profiles AS (
    (
        SELECT q.profile, q.pinned_rover
        FROM views.run_queue q
        WHERE q.fleet_id = :fleet AND q.attempt_id IS NULL AND NOT q.held
        ORDER BY q.profile
        LIMIT 1
    )
    UNION ALL
    SELECT n.profile, n.pinned_rover
    FROM profiles p
    CROSS JOIN LATERAL (
        SELECT q.profile, q.pinned_rover
        FROM views.run_queue q
        WHERE q.fleet_id = :fleet AND q.attempt_id IS NULL AND NOT q.held AND q.profile > p.profile
        ORDER BY q.profile
        LIMIT 1
    ) n
)
SELECT s.max_active_runs_per_rover, s.max_active_runs_per_pilot, coalesce(s.enforce_blockers, false) AS enforce_blockers,
    coalesce(s.queue_order = 'priority', false) AS by_priority, h.position AS log_position,
    q.run_id, q.operation_id, q.fleet_id, q.pilot_id, q.pilot_kind, q.profile, q.needed_tags, q.avoided_tags, q.pinned_rover,
    q.queued_at, q.attempts, e.payload ->> 'command' AS command, e.payload ->> 'prompt' AS prompt,
    coalesce(e.payload ->> 'sessionId', '') AS session_id,
    CASE WHEN s.enforce_blockers THEN ARRAY (
        SELECT b.blocker_id FROM views.blockers b WHERE b.operation_id = q.operation_id
    ) ELSE '{}' END AS blockers
FROM store.head h
LEFT JOIN views.fleet_settings s ON s.fleet_id = :fleet
LEFT JOIN (
    profiles p
    CROSS JOIN LATERAL (
        SELECT w.run_id, w.operation_id, w.fleet_id, w.pilot_id, w.pilot_kind, w.profile, w.needed_tags, w.avoided_tags,
            w.pinned_rover, w.queued_at, w.text_position, w.attempts, w.rank, w.queued_position
        FROM views.run_queue w
        WHERE w.fleet_id = :fleet AND w.profile = p.profile AND w.attempt_id IS NULL AND NOT w.held
            AND w.run_id <> ALL (:except::uuid[])
        ORDER BY w.rank DESC, w.queued_position
        LIMIT CASE WHEN p.pinned_rover IS NULL THEN :most ELSE :mostPinned END
    ) q
    JOIN store.events e ON e.position = q.text_position
) ON true
ORDER BY q.rank DESC, q.queued_position
