DELETE FROM store.credentials WHERE kind = ? AND subject = ?
