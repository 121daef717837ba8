"""A PostgreSQL server that this chart doesn't deploy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.errors import near
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.store_endpoints import DatabaseEndpoint
from constructs_lib.stores.postgres.database import database_endpoint
from constructs_lib.stores.postgres.props import MONITORING, ExternalDatabaseProps, ExternalPostgresProps, PoolerProps


class ExternalPostgres(Application):
    """A PostgreSQL server that this chart doesn't deploy. `database` returns one of those that exist."""

    def __init__(self, scope: Construct, id: str, props: ExternalPostgresProps) -> None:
        super().__init__(scope, id)
        self.props = props
        self.pooler = props.pooler
        if props.ssl_mode.startswith("verify-") and not self.context.ca:
            message = f"{props.ssl_mode!r} checks the server's certificate; set ca, or write 'require', which checks none"
            self.context.add_error(self, message, "ssl_mode")
        self.endpoint = props.placed(Endpoint(name=id, host=props.host, port=props.port, scheme="postgresql"))

    @checked
    def database(self, name: str, extensions: Sequence[str] = ()) -> DatabaseEndpoint:
        """Returns the database listed under `name`; one that isn't listed is an error at synth. `extensions` must exist."""
        known = self.props.databases.get(name) or self._missing(name)
        server = self._database(self.endpoint, name, known)
        if self.pooler is None or not known.pooled:
            return server
        keeps = self.pooler.prepared_statements
        return replace(self._database(self._pooler(self.pooler), name, known), prepared_statements=keeps, server=server)

    def monitoring(self) -> DatabaseEndpoint | None:
        """Returns the database listed under `monitoring`, whose role has `pg_monitor`; None if it isn't listed."""
        return self.database(MONITORING).unpooled if MONITORING in self.props.databases else None

    def _database(self, server: Endpoint, name: str, known: ExternalDatabaseProps) -> DatabaseEndpoint:
        return database_endpoint(
            server, f"{server.name}-{name}", known.database, known.username, known.password,
            ssl_mode=self.props.ssl_mode, psql=self.props.image, parameters=known.parameters,
        )  # fmt: skip

    def _pooler(self, pooler: PoolerProps) -> Endpoint:
        name = f"{self.name}-pooler"
        return pooler.placed(Endpoint(name=name, host=pooler.host, port=pooler.port, scheme="postgresql"))

    def _missing(self, name: str) -> ExternalDatabaseProps:
        hint = near(name, self.props.databases) or "; list its database, username and password"
        self.context.add_error(self, f"is missing{hint}", f"databases.{name}")
        # Stands in, so that the errors of everything else are found too.
        return ExternalDatabaseProps(database=name, username=name, password=SecretKey(name=self.name, key="password"))
