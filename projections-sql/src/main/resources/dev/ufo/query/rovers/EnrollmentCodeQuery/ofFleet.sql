SELECT id, hint, label, reusable, expires_at, created_at
FROM views.enrollment_codes
WHERE fleet_id = :fleet
ORDER BY created_at DESC, position DESC
