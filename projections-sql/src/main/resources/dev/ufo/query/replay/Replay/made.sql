SELECT view, version FROM views.progress
