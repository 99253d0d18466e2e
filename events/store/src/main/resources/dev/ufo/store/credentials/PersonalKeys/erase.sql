DELETE FROM store.personal_keys WHERE subject = ?
