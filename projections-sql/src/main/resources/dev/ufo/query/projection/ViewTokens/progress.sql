SELECT position FROM views.progress WHERE view = :view
