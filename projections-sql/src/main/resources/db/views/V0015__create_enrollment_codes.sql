CREATE TABLE views.enrollment_codes (
    id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    hint text NOT NULL,
    label text NOT NULL,
    reusable boolean NOT NULL,
    expires_at timestamptz NULL,
    created_at timestamptz NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT enrollment_codes_pk PRIMARY KEY (id)
);

CREATE INDEX enrollment_codes_fleet ON views.enrollment_codes (fleet_id, created_at DESC, position DESC);
