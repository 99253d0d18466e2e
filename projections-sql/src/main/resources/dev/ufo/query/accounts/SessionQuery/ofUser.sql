-- Newest first; a session that has not called since it began was last seen when it began.
SELECT views.session_id(session.lookup) AS id, session.created_at AS created_at,
    coalesce(used.used_at, session.created_at) AS last_seen_at, session.expires_at AS expires_at,
    coalesce(session.hint, '') AS user_agent
FROM store.credentials AS session
LEFT JOIN views.credential_uses AS used ON used.id = views.session_id(session.lookup)
WHERE session.kind = 'session' AND session.subject = :user AND session.expires_at > now()
ORDER BY session.created_at DESC, id
