UPDATE views.rover_presence p
SET online = false
WHERE p.online AND p.last_seen_at < clock_timestamp() - make_interval(secs => :windowSeconds)
RETURNING p.rover_id, p.fleet_id
