SELECT unread, created_at, position FROM views.signals WHERE id = :id AND fleet_id = :fleet AND user_id = :user
