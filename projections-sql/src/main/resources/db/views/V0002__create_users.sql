CREATE TABLE views.users (
    id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    CONSTRAINT users_pk PRIMARY KEY (id)
);
