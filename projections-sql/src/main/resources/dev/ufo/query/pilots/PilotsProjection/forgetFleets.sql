WITH fleets AS (SELECT unnest(?::uuid[]) AS id),
crews AS (DELETE FROM views.crews WHERE fleet_id IN (SELECT id FROM fleets) RETURNING id),
seats AS (DELETE FROM views.crew_members WHERE crew_id IN (SELECT id FROM crews))
DELETE FROM views.pilots WHERE fleet_id IN (SELECT id FROM fleets)
