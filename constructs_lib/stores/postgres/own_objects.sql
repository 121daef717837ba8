-- Gives the superuser's own objects in this database to the application's role. There are some when a dump was restored without
-- owners; the application could not change them then. Objects of PostgreSQL itself and of extensions stay.
\getenv role APP_ROLE
BEGIN;
CREATE TEMPORARY VIEW own AS SELECT class, id FROM (
  SELECT 'pg_class'::regclass AS class, oid AS id, relnamespace AS place, relowner AS owner FROM pg_class
  UNION ALL SELECT 'pg_type'::regclass, oid, typnamespace, typowner FROM pg_type
  UNION ALL SELECT 'pg_proc'::regclass, oid, pronamespace, proowner FROM pg_proc
  UNION ALL SELECT 'pg_namespace'::regclass, oid, oid, nspowner FROM pg_namespace
) AS every
WHERE owner = (SELECT oid FROM pg_roles WHERE rolname = current_user)
  AND place NOT IN (SELECT oid FROM pg_namespace WHERE nspname ~ '^pg_' OR nspname = 'information_schema')
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = class AND objid = id AND deptype = 'e');

SELECT format('ALTER SCHEMA %I OWNER TO %I', nspname, :'role')
  FROM own JOIN pg_namespace ON class = 'pg_namespace'::regclass AND oid = id \gexec
SELECT format('ALTER %s %s OWNER TO %I', kind, oid::regclass, :'role')
  FROM own JOIN pg_class ON class = 'pg_class'::regclass AND oid = id
  JOIN (VALUES ('r', 'TABLE'), ('p', 'TABLE'), ('f', 'FOREIGN TABLE'), ('v', 'VIEW'), ('m', 'MATERIALIZED VIEW'), ('S', 'SEQUENCE'))
    AS kinds (letter, kind) ON letter = relkind::text
  -- the sequence of a column goes with its table
  WHERE NOT EXISTS (SELECT FROM pg_depend WHERE relkind = 'S' AND classid = class AND objid = id AND deptype IN ('a', 'i')) \gexec
SELECT format('ALTER TYPE %s OWNER TO %I', oid::regtype, :'role')
  FROM own JOIN pg_type ON class = 'pg_type'::regclass AND oid = id WHERE typtype IN ('d', 'e', 'r') \gexec
SELECT format('ALTER ROUTINE %s OWNER TO %I', oid::regprocedure, :'role')
  FROM own JOIN pg_proc ON class = 'pg_proc'::regclass AND oid = id \gexec
COMMIT;
