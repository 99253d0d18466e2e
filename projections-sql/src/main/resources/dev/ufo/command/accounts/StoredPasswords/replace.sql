UPDATE store.credentials
SET secret = :hash
WHERE kind = 'password' AND lookup = :lookup AND secret = :outdated
