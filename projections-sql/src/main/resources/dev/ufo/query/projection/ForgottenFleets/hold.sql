SELECT position FROM views.progress WHERE view = ? FOR UPDATE
