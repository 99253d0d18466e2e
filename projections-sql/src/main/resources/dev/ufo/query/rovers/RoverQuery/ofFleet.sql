SELECT r.id, r.name, r.tags, r.auto_tags, r.created_at, p.last_seen_at,
    CASE
        WHEN EXISTS (SELECT FROM views.held_runs h WHERE h.rover_id = r.id) THEN 'busy'
        WHEN p.last_seen_at > now() - interval '60 seconds' THEN 'online'
        ELSE 'offline'
    END AS status
FROM views.rovers r
LEFT JOIN views.rover_presence p ON p.rover_id = r.id
WHERE r.fleet_id = :fleet
ORDER BY r.position
