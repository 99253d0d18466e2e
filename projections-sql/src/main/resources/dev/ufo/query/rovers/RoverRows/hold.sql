INSERT INTO views.held_runs (run_id, rover_id)
SELECT r.run_id, r.rover_id FROM json_to_recordset(?::json) AS r (run_id uuid, rover_id uuid)
ON CONFLICT ON CONSTRAINT held_runs_pk DO UPDATE SET rover_id = EXCLUDED.rover_id
