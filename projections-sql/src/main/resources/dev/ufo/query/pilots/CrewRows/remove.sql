WITH gone AS (SELECT unnest(?::uuid[]) AS id),
seats AS (DELETE FROM views.crew_members WHERE crew_id IN (SELECT id FROM gone))
DELETE FROM views.crews WHERE id IN (SELECT id FROM gone)
