WITH seen AS (
    SELECT t.rover_id, t.fleet_id
    FROM unnest(:rovers::uuid[]) AS s (rover_id)
    JOIN views.rover_tags t ON t.rover_id = s.rover_id
    ORDER BY t.rover_id
), known AS (
    SELECT p.rover_id FROM views.rover_presence p JOIN seen s ON s.rover_id = p.rover_id WHERE p.online
), written AS (
    INSERT INTO views.rover_presence AS p (rover_id, fleet_id, last_seen_at, online)
    SELECT s.rover_id, s.fleet_id, clock_timestamp(), true FROM seen s
    ON CONFLICT ON CONSTRAINT rover_presence_pk
        DO UPDATE SET last_seen_at = excluded.last_seen_at, online = true
    RETURNING p.rover_id, p.fleet_id
)
SELECT w.rover_id, w.fleet_id FROM written w WHERE w.rover_id NOT IN (SELECT k.rover_id FROM known k)
