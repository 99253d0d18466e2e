WITH gone AS (DELETE FROM views.fleets WHERE id = ANY (?) RETURNING id),
members AS (DELETE FROM views.members WHERE fleet_id IN (SELECT id FROM gone))
DELETE FROM views.invitations WHERE fleet_id IN (SELECT id FROM gone)
