SELECT id, invitee_email, role, status, expires_at
FROM views.invitations
WHERE fleet_id = :fleet AND status = 'pending'
ORDER BY position DESC
