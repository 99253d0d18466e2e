SELECT i.id, i.fleet_id, f.name AS fleet_name, i.role, i.invitee_email
FROM views.people p
JOIN views.invitations i ON i.invitee_email = p.email
JOIN views.fleets f ON f.id = i.fleet_id
WHERE p.id = :user AND i.status = 'pending' AND i.expires_at > now()
ORDER BY i.position DESC
