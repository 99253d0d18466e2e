SELECT id, name, kind FROM views.pilots WHERE fleet_id = :fleet ORDER BY position
