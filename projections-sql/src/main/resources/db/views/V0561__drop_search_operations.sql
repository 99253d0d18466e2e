-- The search is a statement of its own, planned anew for each text.
DROP FUNCTION IF EXISTS views.search_operations(uuid, text, text[], integer, text, integer);
