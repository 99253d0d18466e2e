SELECT user_id FROM views.fleet_members WHERE fleet_id = :fleet ORDER BY user_id LIMIT :most
