-- Which rover and pilot each active run of a fleet has.
SELECT l.rover_id, l.pilot_id FROM views.run_leases l WHERE l.fleet_id = :fleet
