DELETE FROM store.credentials WHERE kind = ? AND lookup = ?
