SELECT id, hint, label, reusable, expires_at, created_at FROM views.enrollment_codes WHERE id = :id
