DELETE FROM store.credentials
WHERE kind = 'session' AND subject = :userId AND views.session_id(lookup) <> :kept
