UPDATE views.progress SET position = ?, version = ? WHERE view = ?
