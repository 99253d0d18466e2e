-- By status, for the fleet or one mission: at most fourteen rows by primary key. The nil id stands for the whole fleet.
SELECT c.status AS key, sum(c.total) AS total
FROM views.operation_totals c
WHERE c.fleet_id = :fleet AND c.mission_id = :mission
    AND NOT c.archived -- if live
GROUP BY c.status
HAVING sum(c.total) > 0
