"""An object store that this chart doesn't deploy."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.values.addresses import USUAL_PORTS
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.errors import near
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.store_endpoints import BucketEndpoint
from constructs_lib.stores.object_store.props import ExternalBucketProps, ExternalObjectStoreProps


class ExternalObjectStore(Application):
    """An object store that this chart doesn't deploy. `bucket` returns one of those that exist."""

    def __init__(self, scope: Construct, id: str, props: ExternalObjectStoreProps) -> None:
        super().__init__(scope, id)
        self.props = props
        scheme = "https" if props.tls else "http"
        self.endpoint = props.placed(Endpoint(name=id, host=props.host, port=props.port or USUAL_PORTS[scheme], scheme=scheme))

    @checked
    def bucket(self, name: str) -> BucketEndpoint:
        """Returns the bucket listed under `name`; one that isn't listed is an error at synth."""
        known, server = self.props.buckets.get(name) or self._missing(name), self.endpoint
        return BucketEndpoint(
            name=f"{self.name}-{name}", host=server.host, port=server.port, scheme=server.scheme, peers=server.peers,
            target_port=server.target_port,
            provider=self.props.provider, bucket=known.bucket, region=self.props.region or "",
            access_key=known.access_key, secret_key=known.secret_key,
            path_style=self.props.path_style, public_url=self.props.public_url or server.url,
        )  # fmt: skip

    def _missing(self, name: str) -> ExternalBucketProps:
        hint = near(name, self.props.buckets) or "; list its bucket, access_key and secret_key"
        self.context.add_error(self, f"is missing{hint}", f"buckets.{name}")
        # Stands in, so that the errors of everything else are found too.
        key = SecretKey(name=self.name, key="key")
        return ExternalBucketProps(bucket="missing", access_key=key, secret_key=key)
