-- Keeps the inline tables (V0100) true. The trigger and the rebuild share one function a fact; events arrive in the order of
-- the log, and the rows of a transaction's own earlier facts are there when later ones are applied.

-- What nearly every append consists of, all facts of one kind at once. In the order in which they happen to one run; those of
-- one append_batch may be applied in it, since of what is here only that order matters.
CREATE OR REPLACE FUNCTION views.frequent() RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN '{operation.created,operation.moved,run.queued,run.claimed,run.heartbeat,run.ended}'::text[];

CREATE OR REPLACE FUNCTION views.apply_frequent(p_name text, p_positions bigint[], p_payloads jsonb[]) RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    CASE p_name
        WHEN 'run.claimed' THEN
            UPDATE views.run_queue q
            SET attempt_id = (p ->> 'attemptId')::uuid, attempts = (p ->> 'attempt')::integer
            FROM unnest(p_payloads) AS p
            WHERE q.run_id = (p ->> 'runId')::uuid;
            INSERT INTO views.run_leases (attempt_id, run_id, operation_id, fleet_id, rover_id, pilot_id, attempt,
                claimed_at, heartbeat_at)
            SELECT (p ->> 'attemptId')::uuid, (p ->> 'runId')::uuid, (p ->> 'operationId')::uuid, (p ->> 'fleetId')::uuid,
                (p ->> 'roverId')::uuid, (p ->> 'pilotId')::uuid, (p ->> 'attempt')::integer, (p ->> 'at')::timestamptz,
                clock_timestamp()
            FROM unnest(p_payloads) AS p;
        WHEN 'run.heartbeat' THEN
            UPDATE views.run_leases l SET heartbeat_at = clock_timestamp()
            FROM unnest(p_payloads) AS p
            WHERE l.attempt_id = (p ->> 'attemptId')::uuid;
        WHEN 'run.ended' THEN
            DELETE FROM views.run_leases l USING unnest(p_payloads) AS p WHERE l.attempt_id = (p ->> 'attemptId')::uuid;
            DELETE FROM views.run_queue q USING unnest(p_payloads) AS p WHERE q.run_id = (p ->> 'runId')::uuid;
        WHEN 'run.queued' THEN
            INSERT INTO views.run_queue (run_id, fleet_id, operation_id, pilot_id, pilot_kind, profile, needed_tags,
                avoided_tags, pinned_rover, queued_position, queued_at, text_position, attempts, priority, rank, held)
            SELECT (p ->> 'runId')::uuid, (p ->> 'fleetId')::uuid, (p ->> 'operationId')::uuid, (p ->> 'pilotId')::uuid,
                p ->> 'pilotKind',
                views.run_profile((p ->> 'pilotId')::uuid, p ->> 'pinnedRover', p -> 'requiredTags', p -> 'excludedTags'),
                views.texts(p -> 'requiredTags') || ('pilot:' || (p ->> 'pilotKind')), views.texts(p -> 'excludedTags'),
                (p ->> 'pinnedRover')::uuid, position, (p ->> 'at')::timestamptz, position, 0,
                coalesce((p ->> 'priority')::integer, 0),
                views.rank_of((p ->> 'fleetId')::uuid, coalesce((p ->> 'priority')::integer, 0)),
                views.is_held((p ->> 'fleetId')::uuid, (p ->> 'operationId')::uuid)
            FROM unnest(p_positions, p_payloads) AS f (position, p);
        WHEN 'operation.created' THEN
            INSERT INTO views.mission_numbers AS m (mission_id, last_seq)
            SELECT (p ->> 'missionId')::uuid, max((p ->> 'seq')::integer)
            FROM unnest(p_payloads) AS p
            GROUP BY 1
            ON CONFLICT ON CONSTRAINT mission_numbers_pk
                DO UPDATE SET last_seq = greatest(m.last_seq, excluded.last_seq);
        WHEN 'operation.moved' THEN
            UPDATE views.blockers b SET status = f.status
            FROM (
                SELECT DISTINCT ON (p ->> 'operationId') (p ->> 'operationId')::uuid AS operation_id, p ->> 'status' AS status
                FROM unnest(p_positions, p_payloads) AS f (position, p)
                ORDER BY p ->> 'operationId', position DESC
            ) f
            WHERE b.blocker_id = f.operation_id;
            IF FOUND THEN
                PERFORM views.hold_blocked_by((p ->> 'operationId')::uuid) FROM unnest(p_payloads) AS p;
            END IF;
    END CASE;
END
$$;

CREATE OR REPLACE FUNCTION views.apply_inline(p_position bigint, p_name text, p_payload jsonb) RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    CASE p_name
        WHEN 'run.requeued' THEN
            DELETE FROM views.run_leases WHERE attempt_id = (p_payload ->> 'attemptId')::uuid;
            UPDATE views.run_queue SET attempt_id = NULL, held = views.is_held(fleet_id, operation_id) WHERE run_id = (p_payload ->> 'runId')::uuid;
        WHEN 'run.unpinned' THEN
            UPDATE views.run_queue q
            SET pinned_rover = NULL, text_position = p_position,
                profile = views.run_profile(q.pilot_id, NULL,
                    to_jsonb(q.needed_tags[1 : cardinality(q.needed_tags) - 1]), to_jsonb(q.avoided_tags))
            WHERE run_id = (p_payload ->> 'runId')::uuid;
        WHEN 'operation.prioritised' THEN
            UPDATE views.run_queue q
            SET priority = (p_payload ->> 'priority')::integer,
                rank = views.rank_of(q.fleet_id, (p_payload ->> 'priority')::integer)
            WHERE run_id = (p_payload ->> 'activeRun')::uuid;
        WHEN 'operation.retagged' THEN
            UPDATE views.run_queue q
            SET needed_tags = views.texts(p_payload -> 'requiredTags') || ('pilot:' || q.pilot_kind),
                avoided_tags = views.texts(p_payload -> 'excludedTags'),
                profile = views.run_profile(q.pilot_id, q.pinned_rover::text, p_payload -> 'requiredTags',
                    p_payload -> 'excludedTags')
            WHERE run_id = (p_payload ->> 'activeRun')::uuid;
        WHEN 'member.joined' THEN
            INSERT INTO views.fleet_members (user_id, fleet_id, role)
            VALUES ((p_payload ->> 'userId')::uuid, (p_payload ->> 'fleetId')::uuid, p_payload ->> 'role')
            ON CONFLICT ON CONSTRAINT fleet_members_pk DO UPDATE SET role = excluded.role;
        WHEN 'member.role_changed' THEN
            UPDATE views.fleet_members SET role = p_payload ->> 'role'
            WHERE user_id = (p_payload ->> 'userId')::uuid AND fleet_id = (p_payload ->> 'fleetId')::uuid;
        WHEN 'member.removed' THEN
            DELETE FROM views.fleet_members
            WHERE user_id = (p_payload ->> 'userId')::uuid AND fleet_id = (p_payload ->> 'fleetId')::uuid;
        WHEN 'fleet.settings_changed' THEN
            DELETE FROM views.fleet_settings WHERE fleet_id = (p_payload ->> 'fleetId')::uuid;
            INSERT INTO views.fleet_settings (fleet_id, queue_order, max_attempts, max_run_seconds,
                max_active_runs_per_rover, max_active_runs_per_pilot, enforce_blockers)
            SELECT (p_payload ->> 'fleetId')::uuid, s."queueOrder", s."maxAttempts", s."maxRunSeconds",
                s."maxActiveRunsPerRover", s."maxActiveRunsPerPilot", s."enforceBlockers"
            FROM jsonb_to_record(p_payload -> 'settings') AS s ("queueOrder" text, "maxAttempts" integer,
                "maxRunSeconds" integer, "maxActiveRunsPerRover" integer, "maxActiveRunsPerPilot" integer,
                "enforceBlockers" boolean);
            UPDATE views.run_queue q SET rank = views.rank_of(q.fleet_id, q.priority)
            WHERE q.fleet_id = (p_payload ->> 'fleetId')::uuid AND q.priority > 0;
            UPDATE views.run_queue q SET held = views.is_held(q.fleet_id, q.operation_id)
            WHERE q.operation_id IN (
                SELECT b.operation_id FROM views.blockers b WHERE b.fleet_id = (p_payload ->> 'fleetId')::uuid);
        WHEN 'fleet.deleted' THEN
            DELETE FROM views.fleet_settings WHERE fleet_id = (p_payload ->> 'fleetId')::uuid;
            DELETE FROM views.fleet_members WHERE fleet_id = (p_payload ->> 'fleetId')::uuid;
            DELETE FROM views.run_queue WHERE fleet_id = (p_payload ->> 'fleetId')::uuid;
            DELETE FROM views.blockers WHERE fleet_id = (p_payload ->> 'fleetId')::uuid;
            DELETE FROM views.run_leases WHERE fleet_id = (p_payload ->> 'fleetId')::uuid;
            DELETE FROM views.rover_tags WHERE fleet_id = (p_payload ->> 'fleetId')::uuid;
            DELETE FROM views.rover_presence WHERE fleet_id = (p_payload ->> 'fleetId')::uuid;
        WHEN 'operation.deleted' THEN
            UPDATE views.blockers SET deleted = true WHERE blocker_id = (p_payload ->> 'operationId')::uuid;
            PERFORM views.hold_blocked_by((p_payload ->> 'operationId')::uuid);
        WHEN 'operation.restored' THEN
            UPDATE views.blockers SET deleted = false WHERE blocker_id = (p_payload ->> 'operationId')::uuid;
            PERFORM views.hold_blocked_by((p_payload ->> 'operationId')::uuid);
        WHEN 'relation.added' THEN
            IF p_payload ->> 'kind' = 'blocks' THEN
                INSERT INTO views.blockers (relation_id, fleet_id, operation_id, blocker_id, status, deleted)
                VALUES ((p_payload ->> 'relationId')::uuid, (p_payload ->> 'fleetId')::uuid,
                    (p_payload ->> 'target')::uuid, (p_payload ->> 'operationId')::uuid, p_payload ->> 'status', false);
                PERFORM views.hold_blocked_by((p_payload ->> 'operationId')::uuid);
            END IF;
        WHEN 'relation.removed' THEN
            DELETE FROM views.blockers WHERE relation_id = (p_payload ->> 'relationId')::uuid;
            UPDATE views.run_queue SET held = views.is_held(fleet_id, operation_id)
            WHERE operation_id = (p_payload ->> 'target')::uuid AND attempt_id IS NULL;
        WHEN 'rover.enrolled' THEN
            INSERT INTO views.rover_tags (rover_id, fleet_id, tags, auto_tags)
            VALUES ((p_payload ->> 'roverId')::uuid, (p_payload ->> 'fleetId')::uuid,
                views.texts(p_payload -> 'tags'), views.texts(p_payload -> 'autoTags'));
        WHEN 'rover.tags_changed' THEN
            UPDATE views.rover_tags SET tags = views.texts(p_payload -> 'tags')
            WHERE rover_id = (p_payload ->> 'roverId')::uuid;
        WHEN 'rover.auto_tags_changed' THEN
            UPDATE views.rover_tags SET auto_tags = views.texts(p_payload -> 'autoTags')
            WHERE rover_id = (p_payload ->> 'roverId')::uuid;
        WHEN 'rover.removed' THEN
            DELETE FROM views.rover_tags WHERE rover_id = (p_payload ->> 'roverId')::uuid;
            DELETE FROM views.rover_presence WHERE rover_id = (p_payload ->> 'roverId')::uuid;
        ELSE
            IF p_name = ANY (views.frequent()) THEN
                PERFORM views.apply_frequent(p_name, ARRAY[p_position], ARRAY[p_payload]);
            END IF; -- no inline table depends on anything else
    END CASE;
END
$$;

CREATE OR REPLACE FUNCTION views.texts(p_array jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY(SELECT jsonb_array_elements_text(p_array));

-- Where a run stands among those that wait: in its place by age, unless its fleet goes by priority.
CREATE OR REPLACE FUNCTION views.rank_of(p_fleet uuid, p_priority integer) RETURNS integer LANGUAGE sql STABLE
    RETURN CASE
        WHEN p_priority = 0 THEN 0
        WHEN EXISTS (SELECT FROM views.fleet_settings s WHERE s.fleet_id = p_fleet AND s.queue_order = 'priority') THEN p_priority
        ELSE 0
    END;

-- Whether a run of the operation waits because another one blocks it, in a fleet that wants that.
CREATE OR REPLACE FUNCTION views.is_held(p_fleet uuid, p_operation uuid) RETURNS boolean LANGUAGE sql STABLE
    RETURN EXISTS (
            SELECT FROM views.blockers b
            WHERE b.operation_id = p_operation AND b.status NOT IN ('done', 'cancelled') AND NOT b.deleted)
        AND EXISTS (SELECT FROM views.fleet_settings s WHERE s.fleet_id = p_fleet AND s.enforce_blockers);

-- Something has changed about an operation that blocks others.
CREATE OR REPLACE FUNCTION views.hold_blocked_by(p_blocker uuid) RETURNS void LANGUAGE sql AS $$
    UPDATE views.run_queue q SET held = views.is_held(q.fleet_id, q.operation_id)
    FROM views.blockers b
    WHERE b.blocker_id = p_blocker AND q.operation_id = b.operation_id AND q.attempt_id IS NULL
$$;

-- Only a grouping: what fits is judged by the row's own columns, so a collision would cost a look and nothing else. By
-- pilot, so that a pilot which has as many runs as it may does not hide others.
CREATE OR REPLACE FUNCTION views.run_profile(p_pilot uuid, p_pinned text, p_needed jsonb, p_avoided jsonb) RETURNS uuid
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN md5(jsonb_build_array(p_pilot, p_pinned, p_needed, p_avoided)::text)::uuid;

CREATE OR REPLACE FUNCTION views.is_rare(p_name text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN p_name IN ('run.requeued', 'run.unpinned', 'member.joined', 'member.role_changed', 'member.removed',
        'fleet.settings_changed', 'fleet.deleted', 'operation.deleted', 'operation.restored', 'relation.added',
        'relation.removed', 'operation.retagged', 'operation.prioritised', 'rover.enrolled', 'rover.tags_changed',
        'rover.auto_tags_changed', 'rover.removed');

CREATE OR REPLACE FUNCTION views.is_inline(p_name text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN views.is_rare(p_name) OR p_name = ANY (views.frequent());

-- One by one only where something rare is among them, which may depend on what is before it in another way.
CREATE OR REPLACE FUNCTION views.maintain_inline() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    fact record;
    facts record;
BEGIN
    IF EXISTS (SELECT FROM appended WHERE views.is_rare(name)) THEN
        FOR fact IN
            SELECT position, name, payload FROM appended WHERE views.is_inline(name) ORDER BY position
        LOOP
            PERFORM views.apply_inline(fact.position, fact.name, fact.payload);
        END LOOP;
    ELSE
        FOR facts IN
            SELECT name, array_agg(position ORDER BY position) AS positions, array_agg(payload ORDER BY position) AS payloads
            FROM appended
            WHERE name = ANY (views.frequent())
            GROUP BY name
            ORDER BY array_position(views.frequent(), name)
        LOOP
            PERFORM views.apply_frequent(facts.name, facts.positions, facts.payloads);
        END LOOP;
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE TRIGGER events_inline_tables AFTER INSERT ON store.events
    REFERENCING NEW TABLE AS appended FOR EACH STATEMENT EXECUTE FUNCTION views.maintain_inline();

-- Computes every inline table again from the log, while no append can take place. Leases begin anew: how long a rover has
-- been silent is not in the log. Presence is not derived and stays.
CREATE OR REPLACE FUNCTION views.rebuild_inline() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    fact record;
BEGIN
    PERFORM position FROM store.head FOR UPDATE;
    DELETE FROM views.run_queue;
    DELETE FROM views.run_leases;
    DELETE FROM views.blockers;
    DELETE FROM views.fleet_members;
    DELETE FROM views.fleet_settings;
    DELETE FROM views.mission_numbers;
    DELETE FROM views.rover_tags;
    FOR fact IN
        SELECT position, name, payload FROM store.events
        WHERE views.is_inline(name) AND name <> 'run.heartbeat'
        ORDER BY position
    LOOP
        PERFORM views.apply_inline(fact.position, fact.name, fact.payload);
    END LOOP;
END
$$;

-- A fingerprint of each inline table, without the clocks: two of them, before and after a rebuild, must be equal.
CREATE OR REPLACE FUNCTION views.inline_fingerprints() RETURNS TABLE (name text, fingerprint text)
    LANGUAGE sql STABLE AS $$
    SELECT 'run_queue', md5(coalesce(string_agg(q::text, E'\n' ORDER BY q.run_id), '')) FROM views.run_queue q
    UNION ALL
    SELECT 'run_leases', md5(coalesce(string_agg(
            concat_ws(' ', l.attempt_id, l.run_id, l.operation_id, l.fleet_id, l.rover_id, l.pilot_id, l.attempt,
                l.claimed_at), E'\n'
            ORDER BY l.attempt_id), ''))
    FROM views.run_leases l
    UNION ALL
    SELECT 'blockers', md5(coalesce(string_agg(b::text, E'\n' ORDER BY b.relation_id), '')) FROM views.blockers b
    UNION ALL
    SELECT 'fleet_members', md5(coalesce(string_agg(m::text, E'\n' ORDER BY m.user_id, m.fleet_id), ''))
    FROM views.fleet_members m
    UNION ALL
    SELECT 'fleet_settings', md5(coalesce(string_agg(s::text, E'\n' ORDER BY s.fleet_id), ''))
    FROM views.fleet_settings s
    UNION ALL
    SELECT 'mission_numbers', md5(coalesce(string_agg(n::text, E'\n' ORDER BY n.mission_id), ''))
    FROM views.mission_numbers n
    UNION ALL
    SELECT 'rover_tags', md5(coalesce(string_agg(t::text, E'\n' ORDER BY t.rover_id), '')) FROM views.rover_tags t
$$;
