-- Finds operations by a part of their title, by number or by code. A frequent text is found by looking at the newest first, a
-- rare one by an index: only a plan made for the very text knows which, so none is kept.

CREATE OR REPLACE FUNCTION views.search_operations(p_fleet uuid, p_pattern text, p_pairs text[], p_seq integer,
        p_code_key text, p_code_seq integer)
    RETURNS TABLE (id uuid, title text, status text, seq integer, mission_id uuid)
    LANGUAGE plpgsql STABLE
    SET plan_cache_mode = force_custom_plan
    AS $$
BEGIN
    RETURN QUERY
    SELECT o.id, o.title, o.status, o.seq, o.mission_id
    FROM views.operations o
    WHERE o.fleet_id = p_fleet AND o.deleted_at IS NULL
        AND ((o.title ILIKE p_pattern AND (p_pairs IS NULL OR views.pairs(o.title) @> p_pairs))
            OR o.seq = p_seq
            OR (o.seq = p_code_seq AND o.mission_id = (
                SELECT m.id FROM views.missions m WHERE m.fleet_id = p_fleet AND m.key = p_code_key LIMIT 1)))
    ORDER BY o.created_at DESC, o.position DESC
    LIMIT 20;
END
$$;
