WHERE o.id = :id AND o.deleted_at IS NULL
    AND o.fleet_id = :fleet -- if fleet
