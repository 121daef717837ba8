-- Prisma notes each migration before and after it runs its script, and rejects a database with one that began and never ended.
-- A script is one transaction, so one that was killed has either left nothing or is complete. This finds out which.
SELECT to_regclass('_prisma_migrations') IS NOT NULL AS has_ledger \gset
\if :has_ledger
  -- Prisma's lock belongs to a pod that was replaced: end its session, so that nothing changes any more.
  SELECT count(pg_terminate_backend(pid, 10000)) AS ended FROM pg_locks
    WHERE locktype = 'advisory' AND objid = 72707369 AND pid <> pg_backend_pid()
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) \gset
  -- Second: it ran again and met its own work, so it was complete.
  UPDATE _prisma_migrations AS again SET finished_at = now(), applied_steps_count = 1, logs = NULL
    WHERE finished_at IS NULL AND rolled_back_at IS NULL AND logs ~ 'already exists|does not exist'
      AND EXISTS (SELECT FROM _prisma_migrations AS killed
        WHERE killed.migration_name = again.migration_name AND killed.checksum = again.checksum
          AND killed.rolled_back_at IS NOT NULL AND coalesce(killed.logs, '') = '');
  -- First: it began and nothing is known of its end, so let it run again.
  UPDATE _prisma_migrations SET rolled_back_at = now()
    WHERE finished_at IS NULL AND rolled_back_at IS NULL AND applied_steps_count = 0 AND coalesce(logs, '') = '';
\endif
