INSERT INTO views.invitations (id, fleet_id, invitee_email, role, status, expires_at, position)
SELECT r.id, r.fleet_id, r.invitee_email, r.role, 'pending', r.expires_at, r.position
FROM json_to_recordset(?::json) AS r (id uuid, fleet_id uuid, invitee_email text, role text, expires_at timestamptz,
    position bigint)
