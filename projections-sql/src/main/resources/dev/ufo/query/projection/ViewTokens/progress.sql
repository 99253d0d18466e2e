SELECT view, position FROM views.progress
