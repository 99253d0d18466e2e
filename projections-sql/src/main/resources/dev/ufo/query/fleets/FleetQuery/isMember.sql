SELECT EXISTS (SELECT FROM views.members WHERE fleet_id = :fleet AND user_id = :user)
