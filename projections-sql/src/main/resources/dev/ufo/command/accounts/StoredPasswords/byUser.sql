SELECT password.subject AS user_id, password.lookup AS lookup, password.secret AS hash
FROM store.credentials AS password
WHERE password.kind = 'password' AND password.subject = :userId
