INSERT INTO views.gone_assignees (id)
SELECT unnest(?::uuid[])
ON CONFLICT ON CONSTRAINT gone_assignees_pk DO NOTHING
