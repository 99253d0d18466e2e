SELECT position, version FROM views.progress WHERE view = ?
