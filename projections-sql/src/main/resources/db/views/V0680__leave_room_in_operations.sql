-- A run changes its operation's row three or four times, of which one moves it to another column. With room for the new versions
-- beside the old ones the others touch none of the fourteen indexes; at 80 % two of three updates went to another page and did.
ALTER TABLE views.operations SET (fillfactor = 50);
