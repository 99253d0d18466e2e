SELECT coalesce(sum(c.working), 0) FROM views.operation_totals c WHERE c.fleet_id = :fleet AND c.mission_id = :fleetWide
