"""A ClickHouse server that this chart doesn't deploy. `analytics` is its database."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.values.addresses import in_url
from constructs_lib.core.wiring.store_endpoints import AnalyticsEndpoint
from constructs_lib.stores.clickhouse.construct import readiness
from constructs_lib.stores.clickhouse.props import ExternalClickHouseProps


class ExternalClickHouse(Application):
    """A ClickHouse server that this chart doesn't deploy."""

    analytics: AnalyticsEndpoint

    def __init__(self, scope: Construct, id: str, props: ExternalClickHouseProps) -> None:
        super().__init__(scope, id)
        self.props = props
        scheme, port = "https" if props.tls else "http", props.http_port
        server = AnalyticsEndpoint(
            name=id, host=props.host, port=port, scheme=scheme, native_port=props.migration_port,
            database=props.database, username=props.username, password=props.password, cluster=props.cluster,
            readiness=readiness(props.image, f"{scheme}://{in_url(props.host)}:{port}"),
        )  # fmt: skip
        self.analytics = props.placed(server)
