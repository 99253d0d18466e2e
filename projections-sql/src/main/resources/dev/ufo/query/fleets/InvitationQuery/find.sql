SELECT id, invitee_email, role, status, expires_at FROM views.invitations WHERE id = :id
