SELECT p.id, p.email, p.name, m.role
FROM views.members m
JOIN views.people p ON p.id = m.user_id
WHERE m.fleet_id = :fleet
ORDER BY m.position
