-- The labels of fleets, and which operations have them.
CREATE TABLE views.labels (
    id uuid NOT NULL,
    fleet_id uuid NOT NULL,
    name text NOT NULL,
    color text NOT NULL,
    CONSTRAINT labels_pk PRIMARY KEY (id)
);

CREATE INDEX labels_fleet ON views.labels (fleet_id, name);

CREATE TABLE views.operation_labels (
    operation_id uuid NOT NULL,
    label_id uuid NOT NULL,
    CONSTRAINT operation_labels_pk PRIMARY KEY (operation_id, label_id)
);

CREATE INDEX operation_labels_label ON views.operation_labels (label_id, operation_id);
