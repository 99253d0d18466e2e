-- What makes a table like another in a further schema, under the same names: the table, its constraints, indexes, grants.
-- Indexes that writers read by, too, end in _upkeep and are made with the constraints.
WITH original AS (
    SELECT c.oid, c.relowner, c.reloptions, c.relacl, format('%I.%I', n.nspname, c.relname) AS name,
        format('%I.%I', :schema, c.relname) AS copy
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.oid = :table::regclass
)
SELECT 'TABLE' AS step, format(
    'CREATE TABLE %s (LIKE %s INCLUDING ALL EXCLUDING CONSTRAINTS EXCLUDING INDEXES)%s', o.copy, o.name,
    coalesce(' WITH (' || array_to_string(o.reloptions, ', ') || ')', '')) AS statement
FROM original o
UNION ALL
SELECT 'CONSTRAINT', format('ALTER TABLE %s ADD CONSTRAINT %I %s', o.copy, k.conname, pg_get_constraintdef(k.oid))
FROM original o
JOIN pg_constraint k ON k.conrelid = o.oid AND k.contype IN ('p', 'u', 'c', 'x')
UNION ALL
SELECT CASE WHEN i.indexrelid::regclass::text LIKE '%\_upkeep' THEN 'CONSTRAINT' ELSE 'INDEX' END,
    replace(pg_get_indexdef(i.indexrelid), ' ON ' || o.name || ' ', ' ON ' || o.copy || ' ')
FROM original o
JOIN pg_index i ON i.indrelid = o.oid
WHERE NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
UNION ALL
SELECT 'GRANT', format('GRANT %s ON %s TO %s', a.privilege_type, o.copy,
    CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END)
FROM original o
CROSS JOIN aclexplode(o.relacl) a
WHERE a.grantee <> o.relowner
