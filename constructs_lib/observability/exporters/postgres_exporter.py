"""PostgreSQL's statistics."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.component import Component, Port
from constructs_lib.core.endpoint import DatabaseEndpoint
from constructs_lib.core.probes import Probes
from constructs_lib.observability.exporters.props import PostgresExporterProps
from constructs_lib.observability.prometheus_flags import JSON_LOGS

PORT = 9187


class PostgresExporter(Component):
    """Asks a server for its statistics. `database` is what `postgres.monitoring()` gives."""

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
        place = f"{database.host}:{database.port}/{database.database}?sslmode={_ssl_mode(database)}"
        self.connect(
            database,
            {"DATA_SOURCE_URI": place, "DATA_SOURCE_USER": database.username, "DATA_SOURCE_PASS": database.password},
        )


def _ssl_mode(database: DatabaseEndpoint) -> str:
    return "disable" if database.ssl_mode == "prefer" else database.ssl_mode  # its driver doesn't know `prefer`
