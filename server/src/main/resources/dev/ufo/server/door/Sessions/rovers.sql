SELECT rover.lookup AS lookup, rover.subject AS rover_id, rover.fleet_id AS fleet_id
FROM store.credentials AS rover
WHERE rover.kind = 'rover_token' AND rover.lookup = ANY (:lookups)
