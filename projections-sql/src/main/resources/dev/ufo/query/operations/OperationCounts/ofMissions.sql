SELECT c.mission_id::text AS key, sum(c.total) AS total
FROM views.operation_totals c
WHERE c.fleet_id = :fleet AND c.mission_id <> :fleetWide
GROUP BY c.mission_id
HAVING sum(c.total) > 0
