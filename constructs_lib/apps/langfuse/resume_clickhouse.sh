# golang-migrate marks a version dirty before it runs its script, and rejects a dirty database from then on. This lets a migration that
# was killed run again. Scripts that create a table can't run twice, so a database without any row begins anew.
ask() {
  wget -q -O- --header="X-ClickHouse-User: $CLICKHOUSE_USER" --header="X-ClickHouse-Key: $CLICKHOUSE_PASSWORD" \
    --header="X-ClickHouse-Database: $CLICKHOUSE_DB" --post-data="$1" "$CLICKHOUSE_URL" || {
    echo "$CLICKHOUSE_URL rejects: $1" >&2
    return 1
  }
}

ledger=schema_migrations tables=system.tables everywhere=
if [ "$CLICKHOUSE_CLUSTER_ENABLED" = true ]; then
  tables="clusterAllReplicas('default', system.tables)" everywhere="ON CLUSTER default"
fi
of_database="FROM $tables WHERE database = currentDatabase() AND name NOT LIKE '.inner%'"

begin_anew() {
  names=$(ask "SELECT name $of_database GROUP BY name ORDER BY max(engine LIKE '%View') DESC, name")
  for name in $names; do
    ask "DROP TABLE IF EXISTS $name $everywhere SYNC"
  done
}

run_again() {
  ask "INSERT INTO $ledger (version, dirty, sequence) SELECT max(version), 0, toUnixTimestamp64Nano(now64(9)) FROM $ledger
    WHERE version < $dirty AND dirty = 0 HAVING count() > 0"
}

there=$(ask "EXISTS TABLE $ledger")
[ "$there" = 1 ] || exit 0
dirty=$(ask "SELECT version FROM $ledger WHERE dirty = 1 AND sequence = (SELECT max(sequence) FROM $ledger)")
[ "$dirty" ] || exit 0
rows=$(ask "SELECT ifNull(sum(total_rows), 0) $of_database AND name != '$ledger'")
if [ "$rows" = 0 ]; then
  echo "migration $dirty of the database $CLICKHOUSE_DB was killed; no table has a row, so all are dropped and made again"
  begin_anew
else
  echo "migration $dirty of the database $CLICKHOUSE_DB was killed; it runs again"
  run_again
fi
