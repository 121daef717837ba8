"""Dashboard of the stores: PostgreSQL, Valkey and ClickHouse."""

from constructs_lib.observability.dashboards.panels import THIRD, Board, Query, Section, graph, logs_of, number
from constructs_lib.observability.dashboards.queries import rate, share

DATABASE = 'datname!~"template.*|", datname!=""'
POD = "{{instance}}"

POSTGRES = Section(
    "PostgreSQL",
    ("postgres-exporter",),
    [
        number("Reached", "1 where the exporter reaches PostgreSQL, 0 where it doesn't.", "bool", "min(pg_up)", width=6),
        number("Connections", "The share of the connections that PostgreSQL allows which are open.", "percentunit",
               "sum(pg_stat_database_numbackends) / min(pg_settings_max_connections)", warn=0.8, width=6),
        number("Size", "What all databases take on disk.", "bytes", "sum(pg_database_size_bytes)", width=6),
        number("Longest transaction", "How long the oldest open transaction has been open.", "s",
               "max(pg_stat_activity_max_tx_duration)", warn=600, width=6),
        graph("Connections by database", "Connections that are open, by database.", "short",
              Query(f"sum by (datname) (pg_stat_database_numbackends{{{DATABASE}}})", "{{datname}}"), width=THIRD),
        graph("Connections by state", "Connections that are open, by what they do.", "short",
              Query("sum by (state) (pg_stat_activity_count)", "{{state}}"), width=THIRD, stacked=True),
        graph("Transactions", "Transactions a second, by database.", "ops",
              Query(f"{rate('pg_stat_database_xact_commit', 'datname', DATABASE)}"
                    f" + {rate('pg_stat_database_xact_rollback', 'datname', DATABASE)}", "{{datname}}"), width=THIRD),
        graph("Found in memory", "The share of blocks that PostgreSQL need not read from disk, by database.", "percentunit",
              Query(share(rate("pg_stat_database_blks_hit", "datname", DATABASE),
                          f"{rate('pg_stat_database_blks_hit', 'datname', DATABASE)}"
                          f" + {rate('pg_stat_database_blks_read', 'datname', DATABASE)}"), "{{datname}}"), width=THIRD),
        graph("Deadlocks and rollbacks", "Transactions a second that were undone.", "ops",
              Query(rate("pg_stat_database_deadlocks"), "deadlocks"), Query(rate("pg_stat_database_xact_rollback"), "rollbacks"),
              width=THIRD, links=[logs_of("postgres")]),
        graph("Size by database", "What each database takes on disk.", "bytes",
              Query(f"sum by (datname) (pg_database_size_bytes{{{DATABASE}}})", "{{datname}}"), width=THIRD, stacked=True),
    ],
)  # fmt: skip

VALKEY = Section(
    "Valkey",
    ("valkey-exporter",),
    [
        number("Reached", "1 where the exporter reaches Valkey, 0 where it doesn't.", "bool", "min(redis_up)", width=6),
        number("Memory", "The share of its memory limit that Valkey's data takes. It rejects writes at 100 %.", "percentunit",
               "max(redis_memory_used_bytes / (redis_memory_max_bytes > 0))", warn=0.8, width=6),
        number("Clients", "Connections that are open.", "short", "sum(redis_connected_clients)", width=6),
        number("Keys", "Keys in all databases.", "short", "sum(redis_db_keys)", width=6),
        graph("Commands", "Commands a second, the busiest ten.", "ops",
              Query(f"topk(10, {rate('redis_commands_total', 'cmd')})", "{{cmd}}"), width=THIRD),
        graph("Memory over time", "What Valkey's data takes, and what it may take.", "bytes",
              Query("max(redis_memory_used_bytes)", "used"), Query("max(redis_memory_max_bytes > 0)", "limit"), width=THIRD),
        graph("Evicted keys and rejected connections", "Evicted keys and rejected connections per second. Both should be 0.", "ops",
              Query(rate("redis_evicted_keys_total"), "keys evicted"),
              Query(rate("redis_rejected_connections_total"), "connections rejected"), width=THIRD, links=[logs_of("valkey")]),
    ],
)  # fmt: skip

CLICKHOUSE = Section(
    "ClickHouse",
    ("clickhouse",),
    [
        graph("Queries", "Queries a second, and those that failed.", "ops",
              Query(rate("ClickHouseProfileEvents_SelectQuery"), "reads"),
              Query(rate("ClickHouseProfileEvents_InsertQuery"), "writes"),
              Query(rate("ClickHouseProfileEvents_FailedQuery"), "failed"), width=THIRD, links=[logs_of("clickhouse")]),
        graph("Memory", "Memory that ClickHouse has given to queries and caches, by replica.", "bytes",
              Query("ClickHouseMetrics_MemoryTracking", POD), width=THIRD),
        graph("Most parts of a partition", "Writes slow down from 1000 parts on: merges then don't keep up.", "short",
              Query("ClickHouseAsyncMetrics_MaxPartCountForPartition", POD), width=THIRD, below=1000),
        graph("Disk", "The share of the data disk that is used, by replica.", "percentunit",
              Query("ClickHouseAsyncMetrics_DiskUsed_default / ClickHouseAsyncMetrics_DiskTotal_default", POD),
              width=THIRD, below=0.8),
        graph("Merges", "Merges and mutations that run, by replica.", "short",
              Query("ClickHouseMetrics_BackgroundMergesAndMutationsPoolTask", POD), width=THIRD),
        graph("Replicas behind", "Tables that can't be written to, and the seconds that the slowest table is behind.", "short",
              Query("ClickHouseMetrics_ReadonlyReplica", f"{POD} read-only tables"),
              Query("ClickHouseAsyncMetrics_ReplicasMaxAbsoluteDelay", f"{POD} seconds behind"), width=THIRD),
    ],
)  # fmt: skip

BOARD = Board(
    "stores",
    "Stores",
    "PostgreSQL, Valkey and ClickHouse: load, free space, and errors.",
    [POSTGRES, VALKEY, CLICKHOUSE],
    links=[logs_of("postgres"), logs_of("valkey"), logs_of("clickhouse")],
)
