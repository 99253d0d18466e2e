INSERT INTO views.forgotten_fleets (view, fleet_id)
SELECT ?, unnest(?::uuid[])
ON CONFLICT ON CONSTRAINT forgotten_fleets_pk DO NOTHING
