-- Both must be there: the hash goes with the append that revokes one token, the row with the one that revokes them all.
SELECT token.id AS token_id, token.user_id AS user_id, token.scopes AS scopes, token.fleet_id AS fleet_id,
    member.role AS role
FROM store.credentials AS credential
JOIN views.access_tokens AS token ON token.id = credential.subject
LEFT JOIN views.fleet_members AS member ON member.user_id = token.user_id AND member.fleet_id = :fleetId
WHERE credential.kind = 'access_token' AND credential.lookup = :lookup AND credential.expires_at > now()
