SELECT id, name, color FROM views.labels WHERE fleet_id = :fleet ORDER BY name
