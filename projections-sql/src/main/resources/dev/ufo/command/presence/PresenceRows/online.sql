SELECT p.rover_id
FROM views.rover_presence p
WHERE p.fleet_id = :fleet AND p.online AND p.last_seen_at > clock_timestamp() - make_interval(secs => :windowSeconds)
