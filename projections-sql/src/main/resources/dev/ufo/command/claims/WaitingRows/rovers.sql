SELECT t.rover_id, t.tags || t.auto_tags AS tags,
    coalesce(p.online AND p.last_seen_at > clock_timestamp() - make_interval(secs => 60), false) AS online,
    coalesce(l.runs, 0) AS runs
FROM views.rover_tags t
LEFT JOIN views.rover_presence p ON p.rover_id = t.rover_id
LEFT JOIN (
    SELECT a.rover_id, count(*) AS runs FROM views.run_leases a WHERE a.fleet_id = :fleet GROUP BY a.rover_id
) l ON l.rover_id = t.rover_id
WHERE t.fleet_id = :fleet
