-- What a row was before is told by the upsert itself: of two servers that see a rover come at once, one alone is told so.
-- A rover that was silent too long comes anew even when nobody was there to see it go.
WITH written AS (
    INSERT INTO views.rover_presence AS p (rover_id, fleet_id, last_seen_at, online)
    SELECT t.rover_id, t.fleet_id, clock_timestamp(), true
    FROM unnest(:rovers::uuid[]) AS s (rover_id)
    JOIN views.rover_tags t ON t.rover_id = s.rover_id
    ORDER BY t.rover_id
    ON CONFLICT ON CONSTRAINT rover_presence_pk
        DO UPDATE SET last_seen_at = excluded.last_seen_at, online = true
    RETURNING p.rover_id, p.fleet_id, coalesce(
        old.online AND old.last_seen_at >= clock_timestamp() - make_interval(secs => :windowSeconds), false) AS was_online
)
SELECT w.rover_id, w.fleet_id FROM written w WHERE NOT w.was_online
