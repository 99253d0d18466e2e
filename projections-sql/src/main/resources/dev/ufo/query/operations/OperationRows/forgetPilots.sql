INSERT INTO views.gone_pilots (id)
SELECT unnest(?::uuid[])
ON CONFLICT ON CONSTRAINT gone_pilots_pk DO NOTHING
