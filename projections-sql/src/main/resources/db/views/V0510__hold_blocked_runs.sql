-- Which operation blocks which, and how the one that blocks stands: one more inline table (V0100).
CREATE TABLE views.blockers (
    relation_id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    operation_id uuid NOT NULL,
    blocker_id uuid NOT NULL,
    status text NOT NULL,
    deleted boolean NOT NULL,
    CONSTRAINT blockers_pk PRIMARY KEY (relation_id)
);

CREATE INDEX blockers_operation ON views.blockers (operation_id);
CREATE INDEX blockers_blocker ON views.blockers (blocker_id);

-- Whether the run waits because its operation is blocked. Such runs are not among those that dispatch looks through.
ALTER TABLE views.run_queue ADD COLUMN held boolean NOT NULL DEFAULT false;

DROP INDEX views.run_queue_waiting;
CREATE INDEX run_queue_waiting ON views.run_queue (fleet_id, profile, rank DESC, queued_position)
    WHERE attempt_id IS NULL AND NOT held;

-- How many runs each pilot and rover of a fleet has.
ALTER TABLE views.run_leases ADD COLUMN pilot_id uuid NULL;
UPDATE views.run_leases l SET pilot_id = q.pilot_id FROM views.run_queue q WHERE q.run_id = l.run_id;
ALTER TABLE views.run_leases ALTER COLUMN pilot_id SET NOT NULL;
CREATE INDEX run_leases_fleet ON views.run_leases (fleet_id);

-- Profiles go by pilot now.
DROP FUNCTION IF EXISTS views.run_profile(text, text, jsonb, jsonb);
