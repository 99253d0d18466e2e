-- What is null has not changed.
UPDATE views.comments c
SET body = coalesce(r.body, c.body), edited_at = coalesce(r.edited_at, c.edited_at),
    deleted = coalesce(r.deleted, c.deleted)
FROM json_to_recordset(?::json) AS r (id uuid, body text, edited_at timestamptz, deleted boolean)
WHERE c.id = r.id
