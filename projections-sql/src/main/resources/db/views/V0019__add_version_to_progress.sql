-- Which version of its projection made a view's rows; another one makes them anew.
ALTER TABLE views.progress ADD COLUMN version integer NOT NULL DEFAULT 1;
