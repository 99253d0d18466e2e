-- Only while the password that was proven still is the one: whoever changes it takes the row, and this waits for them.
INSERT INTO store.credentials (kind, lookup, subject, hint, expires_at)
SELECT 'session', :lookup, password.subject, :userAgent, :expiresAt
FROM store.credentials AS password
WHERE password.kind = 'password' AND password.lookup = :passwordLookup AND password.secret = :passwordHash
FOR SHARE OF password
