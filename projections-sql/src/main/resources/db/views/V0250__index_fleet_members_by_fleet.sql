-- Everybody who belongs to a fleet, for whoever is to be told something.
CREATE INDEX fleet_members_fleet ON views.fleet_members (fleet_id);
