SELECT t.rover_id, t.tags || t.auto_tags AS tags
FROM views.rover_tags t
WHERE t.rover_id = ANY (:rovers::uuid[])
