UPDATE views.operations o
SET required_tags = r.required_tags, excluded_tags = r.excluded_tags
FROM json_to_recordset(?::json) AS r (id uuid, required_tags text[], excluded_tags text[])
WHERE o.id = r.id
