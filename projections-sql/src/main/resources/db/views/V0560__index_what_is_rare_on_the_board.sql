-- What is asked for and hardly there must not cost a walk through everything that is not asked for.

-- Texts too short for trigrams are found by the letters and the pairs of letters of the titles that have them.
CREATE FUNCTION views.pairs(title text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(DISTINCT p.piece), '{}')
    FROM (
        SELECT unnest(ARRAY[l.letter, l.letter || lead(l.letter) OVER (ORDER BY l.place)]) AS piece
        FROM string_to_table(lower(title), NULL) WITH ORDINALITY AS l (letter, place)
    ) p
    WHERE p.piece IS NOT NULL
$$;

CREATE INDEX operations_pairs ON views.operations USING gin (views.pairs(title));

CREATE INDEX operations_priority ON views.operations (fleet_id, status, priority, created_at DESC, position DESC)
    WHERE deleted_at IS NULL;
CREATE INDEX operations_creator ON views.operations (fleet_id, status, created_by, created_at DESC, position DESC)
    WHERE deleted_at IS NULL;
CREATE INDEX operations_assignee_type ON views.operations (fleet_id, status, assignee_type, created_at DESC, position DESC)
    WHERE deleted_at IS NULL;
