-- The run of an operation that waits, and how many like it go before it.
SELECT q.pilot_kind, q.needed_tags, q.avoided_tags, q.pinned_rover,
    (SELECT count(*)
        FROM views.run_queue b
        WHERE b.fleet_id = q.fleet_id AND b.profile = q.profile AND b.attempt_id IS NULL
            AND (b.rank > q.rank OR (b.rank = q.rank AND b.queued_position < q.queued_position))) AS before
FROM views.run_queue q
WHERE q.operation_id = :operation AND q.fleet_id = :fleet AND q.attempt_id IS NULL
