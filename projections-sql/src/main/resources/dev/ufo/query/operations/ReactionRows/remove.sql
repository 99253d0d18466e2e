DELETE FROM views.reactions v
USING json_to_recordset(?::json) AS r (target_id uuid, user_id uuid, emoji text)
WHERE v.target_id = r.target_id AND v.user_id = r.user_id AND v.emoji = r.emoji
