-- What an answer tells of crews; the question adds which ones.
SELECT c.id, c.name,
    (SELECT coalesce(
            json_agg(
                json_build_object(
                    'member_type', m.member_type,
                    'member_id', CASE WHEN m.member_type = 'pilot' AND p.id IS NULL THEN '' ELSE m.member_id::text END,
                    'role', m.role)
                ORDER BY m.position),
            '[]')
        FROM views.crew_members m
        LEFT JOIN views.pilots p ON p.id = m.member_id
        WHERE m.crew_id = c.id) AS members
FROM views.crews c
