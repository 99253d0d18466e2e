SELECT key FROM store.personal_keys WHERE subject = ?
