SELECT value FROM store.secrets WHERE name = ?
