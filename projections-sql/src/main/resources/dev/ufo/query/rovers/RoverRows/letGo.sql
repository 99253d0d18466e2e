DELETE FROM views.held_runs WHERE run_id = ANY (?)
