SELECT f.id, f.name, f.kind
FROM views.members m
JOIN views.fleets f ON f.id = m.fleet_id
WHERE m.user_id = :user
ORDER BY f.position
