-- Appends a batch in one call and one transaction. An append is a set of events with a condition: it is refused when
-- an event that matches one of its criteria stands behind that criterion's marker, or when a credential that it adds
-- is there already. Refused appends leave no trace; the rest get the positions base + 1, base + 2, ... in order.
-- Events, criteria and companions name their append by its number in the batch. Tags and types of a row come as the
-- text of an array, since arrays of arrays cannot be ragged.
DO $$
BEGIN
    -- Parameters may change from version to version; an overload left behind would only confuse.
    IF to_regproc('store.append_batch') IS NOT NULL THEN
        DROP FUNCTION store.append_batch;
    END IF;
END
$$;

CREATE FUNCTION store.append_batch(
    p_tag_appends integer[],
    p_tag_markers bigint[],
    p_tags text[],
    p_criterion_appends integer[],
    p_criterion_markers bigint[],
    p_criterion_tags text[],
    p_criterion_types text[],
    p_event_appends integer[],
    p_event_ids text[],
    p_event_names text[],
    p_event_versions text[],
    p_event_payloads text[],
    p_event_metadata text[],
    p_event_tags text[],
    p_event_micros bigint[],
    p_credentials jsonb,
    p_blobs jsonb,
    OUT base bigint,
    OUT refused integer[]
) LANGUAGE plpgsql
    -- The sizes of the arrays make the planner prefer a new plan each call, which costs more than the call itself.
    SET plan_cache_mode = force_generic_plan
    -- The kept plan may have been made on an empty log, where a scan of the table looks cheaper than its index.
    SET enable_seqscan = off
    SET enable_bitmapscan = off
    SET jit = off
AS $$
#variable_conflict use_column
DECLARE
    accepted integer := cardinality(p_event_appends);
BEGIN
    -- Takes the lock that makes appends serial; every later statement sees all that was committed before.
    UPDATE store.head SET position = position + accepted RETURNING position - accepted INTO base;
    refused := '{}';

    -- Nearly every condition: one tag, any type. The scalar subquery with LIMIT keeps it one index probe a row.
    IF cardinality(p_tag_appends) > 0 THEN
        SELECT coalesce(array_agg(c.append), '{}') INTO refused
        FROM unnest(p_tag_appends, p_tag_markers, p_tags) AS c (append, marker, tag)
        WHERE (SELECT true FROM store.event_tags t WHERE t.tag = c.tag AND t.position > c.marker LIMIT 1);
    END IF;

    IF cardinality(p_criterion_appends) > 0 THEN
        SELECT refused || coalesce(array_agg(c.append), '{}') INTO refused
        FROM (
            SELECT u.append, u.marker, u.tags::text[] AS tags, u.types::text[] AS types
            FROM unnest(p_criterion_appends, p_criterion_markers, p_criterion_tags, p_criterion_types)
                AS u (append, marker, tags, types)
        ) c
        WHERE CASE
            WHEN cardinality(c.tags) = 0 THEN (
                SELECT true FROM store.events e
                WHERE e.position > c.marker AND (cardinality(c.types) = 0 OR e.name = ANY (c.types)) LIMIT 1)
            ELSE (
                SELECT true FROM store.event_tags t JOIN store.events e ON e.position = t.position
                WHERE t.tag = c.tags[1] AND t.position > c.marker AND e.tags @> c.tags
                    AND (cardinality(c.types) = 0 OR e.name = ANY (c.types)) LIMIT 1)
            END;
    END IF;

    IF p_credentials IS NOT NULL THEN
        refused := refused || store.refused_credentials(p_credentials);
    END IF;

    IF cardinality(refused) > 0 THEN
        SELECT array_agg(u.id ORDER BY u.ordinal), array_agg(u.name ORDER BY u.ordinal),
            array_agg(u.version ORDER BY u.ordinal), array_agg(u.payload ORDER BY u.ordinal),
            array_agg(u.metadata ORDER BY u.ordinal), array_agg(u.tags ORDER BY u.ordinal),
            array_agg(u.micros ORDER BY u.ordinal), count(*)
        INTO p_event_ids, p_event_names, p_event_versions, p_event_payloads, p_event_metadata, p_event_tags,
            p_event_micros, accepted
        FROM unnest(p_event_appends, p_event_ids, p_event_names, p_event_versions, p_event_payloads,
                p_event_metadata, p_event_tags, p_event_micros)
            WITH ORDINALITY AS u (append, id, name, version, payload, metadata, tags, micros, ordinal)
        WHERE u.append <> ALL (refused);
        UPDATE store.head SET position = base + accepted;
    END IF;

    IF p_credentials IS NOT NULL OR p_blobs IS NOT NULL THEN
        PERFORM store.write_companions(p_credentials, p_blobs, refused);
    END IF;

    IF accepted > 0 THEN
        WITH appended AS (
            INSERT INTO store.events (position, name, version, payload, metadata, tags, event_id, time)
            SELECT base + u.ordinal, u.name, u.version, u.payload::jsonb, u.metadata::jsonb, u.tags::text[], u.id,
                timestamptz 'epoch' + u.micros * interval '1 microsecond'
            FROM unnest(p_event_ids, p_event_names, p_event_versions, p_event_payloads, p_event_metadata,
                    p_event_tags, p_event_micros)
                WITH ORDINALITY AS u (id, name, version, payload, metadata, tags, micros, ordinal)
            RETURNING position, tags
        )
        INSERT INTO store.event_tags (tag, position)
        SELECT unnest(a.tags), a.position FROM appended a;

        PERFORM pg_notify('ufo_events', (base + accepted)::text);
    END IF;
END
$$;

-- The appends of a batch that add a credential which is there and which they do not remove themselves.
CREATE OR REPLACE FUNCTION store.refused_credentials(p_credentials jsonb) RETURNS integer[] LANGUAGE sql AS $$
    SELECT coalesce(array_agg(DISTINCT a.append), '{}')
    FROM jsonb_to_recordset(p_credentials) AS a (append integer, change text, kind text, lookup text)
    JOIN store.credentials k ON k.kind = a.kind AND k.lookup = decode(a.lookup, 'hex')
    WHERE a.change = 'add' AND NOT EXISTS (
        SELECT FROM jsonb_to_recordset(p_credentials) AS r (append integer, change text, kind text, subject uuid)
        WHERE r.append = a.append AND r.change = 'removeAll' AND r.kind = k.kind AND r.subject = k.subject)
$$;

-- Writes what travels with the accepted appends: first all removals, then all additions, then blobs.
CREATE OR REPLACE FUNCTION store.write_companions(p_credentials jsonb, p_blobs jsonb, p_refused integer[])
    RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF p_credentials IS NOT NULL THEN
        DELETE FROM store.credentials k
        USING jsonb_to_recordset(p_credentials) AS r (append integer, change text, kind text, subject uuid)
        WHERE r.change = 'removeAll' AND r.append <> ALL (p_refused) AND k.kind = r.kind AND k.subject = r.subject;

        IF p_credentials @> '[{"change": "removeFleet"}]' THEN
            DELETE FROM store.credentials k
            USING jsonb_to_recordset(p_credentials) AS r (append integer, change text, kind text, fleet_id uuid)
            WHERE r.change = 'removeFleet' AND r.append <> ALL (p_refused)
                AND k.kind = r.kind AND k.fleet_id = r.fleet_id;
        END IF;

        INSERT INTO store.credentials (kind, lookup, subject, fleet_id, secret, hint, expires_at)
        SELECT a.kind, decode(a.lookup, 'hex'), a.subject, a.fleet_id, a.secret, a.hint, a.expires_at
        FROM jsonb_to_recordset(p_credentials)
            AS a (append integer, change text, kind text, lookup text, subject uuid, fleet_id uuid, secret text,
                hint text, expires_at timestamptz)
        WHERE a.change = 'add' AND a.append <> ALL (p_refused);
    END IF;

    IF p_blobs IS NOT NULL THEN
        INSERT INTO store.blobs (hash, size, content)
        SELECT DISTINCT ON (b.hash) b.hash, octet_length(decode(b.content, 'base64')), decode(b.content, 'base64')
        FROM jsonb_to_recordset(p_blobs) AS b (append integer, hash text, content text)
        WHERE b.append <> ALL (p_refused)
        ORDER BY b.hash
        ON CONFLICT ON CONSTRAINT blobs_pk DO NOTHING;
    END IF;
END
$$;
