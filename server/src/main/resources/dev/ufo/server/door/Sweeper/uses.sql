-- Those of sessions that have ended for longer than any lasts; a use in this minute is never among them.
DELETE FROM views.credential_uses
WHERE id IN (
    SELECT used.id
    FROM views.credential_uses AS used
    WHERE used.used_at < now() - interval '30 days'
        AND NOT EXISTS (SELECT FROM views.access_tokens AS token WHERE token.id = used.id)
    LIMIT 10000)
