CREATE TABLE views.invitations (
    id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    invitee_email text NOT NULL,
    role text NOT NULL,
    status text NOT NULL,
    expires_at timestamptz NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT invitations_pk PRIMARY KEY (id)
);

CREATE INDEX invitations_fleet ON views.invitations (fleet_id, position DESC) WHERE status = 'pending';
CREATE INDEX invitations_invitee ON views.invitations (invitee_email, position DESC) WHERE status = 'pending';
