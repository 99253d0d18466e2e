-- How long an attempt takes counts from here.
ALTER TABLE views.run_leases ADD COLUMN claimed_at timestamptz NOT NULL DEFAULT now();
