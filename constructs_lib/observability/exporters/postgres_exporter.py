"""Metrics of PostgreSQL: connections, sizes and transactions."""

from __future__ import annotations

from urllib.parse import quote

from constructs import Construct

from constructs_lib.core.wiring.store_endpoints import DatabaseEndpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probes
from constructs_lib.observability.exporters.props import PostgresExporterProps
from constructs_lib.observability.prometheus_flags import JSON_LOGS

PORT = 9187


class PostgresExporter(Component):
    """An exporter of one PostgreSQL server. `database` is the one that `postgres.monitoring()` returns."""

    def __init__(
        self, scope: Construct, id: str, props: PostgresExporterProps | None = None, *, database: DatabaseEndpoint
    ) -> None:
        super().__init__(
            scope,
            id,
            props or PostgresExporterProps(),
            program="postgres-exporter",
            role="exporter",
            ports={"metrics": Port(PORT)},
            probes=Probes.by_path("/", "metrics", start_seconds=60),
            args=(f"--web.listen-address=:{PORT}", JSON_LOGS),
            drain_seconds=0,
            metrics=("metrics", "/metrics"),
        )
        place = f"{database.authority}/{quote(database.database, safe='')}?sslmode={_ssl_mode(database)}"
        account = {"DATA_SOURCE_USER": database.username, "DATA_SOURCE_PASS": database.password}
        self.connect(database, {"DATA_SOURCE_URI": place, **account, **database.trust})


def _ssl_mode(database: DatabaseEndpoint) -> str:
    return "disable" if database.ssl_mode == "prefer" else database.ssl_mode  # its driver doesn't know `prefer`
