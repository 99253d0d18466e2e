SELECT token.id, token.name, token.scopes, token.fleet_id, token.expires_at, token.created_at,
    used.used_at AS last_used_at
FROM views.access_tokens AS token
LEFT JOIN views.credential_uses AS used ON used.id = token.id
WHERE token.user_id = :user
ORDER BY token.created_at DESC, token.position DESC
