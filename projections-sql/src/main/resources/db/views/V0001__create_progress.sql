-- How far each view has come, written with its rows: what waiting readers of other instances look at.
CREATE TABLE views.progress (
    view text NOT NULL,
    position bigint NOT NULL,
    CONSTRAINT progress_pk PRIMARY KEY (view)
) WITH (fillfactor = 50);
