-- Pilots that are no more: what they were assigned to or wrote stays and points nowhere.
CREATE TABLE views.gone_pilots (
    id uuid NOT NULL,
    CONSTRAINT gone_pilots_pk PRIMARY KEY (id)
);
