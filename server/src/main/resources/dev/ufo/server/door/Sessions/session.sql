SELECT session.subject AS user_id, views.session_id(session.lookup) AS session_id, member.role AS role
FROM store.credentials AS session
LEFT JOIN views.fleet_members AS member ON member.user_id = session.subject AND member.fleet_id = :fleetId
WHERE session.kind = 'session' AND session.lookup = :lookup AND session.expires_at > now()
