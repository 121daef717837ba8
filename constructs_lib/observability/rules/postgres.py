"""Rules about PostgreSQL: availability and free connections."""

from __future__ import annotations

from constructs_lib.observability.rules.model import Alert, Group, runbook

UNREACHABLE = Alert(
    name="PostgresUnreachable",
    expr="pg_up == 0",
    after="2m",
    severity="critical",
    summary="PostgreSQL does not answer",
    description="{{ $labels.component }} could not log in for 2 minutes. Open WebUI, LiteLLM and Langfuse need the server.",
    runbook=runbook(
        "See whether its pod runs, and read its logs.",
        "If it runs, the exporter's own logs say whether the password or the network is the matter.",
    ),
)
CONNECTIONS = Alert(
    name="PostgresConnectionsNearLimit",
    expr=(
        "sum by (component, instance) (pg_stat_database_numbackends)\n"
        "/ max by (component, instance) (pg_settings_max_connections) > 0.85"
    ),
    after="5m",
    severity="warning",
    summary="PostgreSQL has hardly any connections left",
    description="{{ $value | humanizePercentage }} of max_connections are in use. Beyond it pods fail to start and requests fail.",
    runbook=runbook(
        "See who has them: select datname, usename, state, count(*) from pg_stat_activity group by 1, 2, 3.",
        "Compare pool sizes times replicas: litellm.database_connections, Open WebUI's pool, each autoscaler's maximum.",
        "Lower the pools, or raise max_connections in postgres.parameters together with the memory.",
    ),
)

GROUP = Group("postgres", (UNREACHABLE, CONNECTIONS), frozenset({"postgres-exporter"}))
