-- The order of the queue: by rank, then by age. The rank is the operation's priority where the fleet says so, else 0.
ALTER TABLE views.run_queue
    ADD COLUMN priority integer NOT NULL DEFAULT 0,
    ADD COLUMN rank integer NOT NULL DEFAULT 0;

DROP INDEX views.run_queue_waiting;
CREATE INDEX run_queue_waiting ON views.run_queue (fleet_id, profile, rank DESC, queued_position) WHERE attempt_id IS NULL;
