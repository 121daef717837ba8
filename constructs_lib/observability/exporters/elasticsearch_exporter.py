"""Elasticsearch's health, documents and disks."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.component import Component, Port
from constructs_lib.core.endpoint import Endpoint
from constructs_lib.core.probes import Probes
from constructs_lib.core.secrets import SecretKey
from constructs_lib.observability.exporters.props import ElasticsearchExporterProps
from constructs_lib.observability.prometheus_flags import JSON_LOGS

PORT = 9114
CA_FOLDER = "/etc/elasticsearch-ca"


class ElasticsearchExporter(Component):
    """Asks Elasticsearch as a user that may monitor it. `ca` is who signed its certificate, where that is nobody known."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: ElasticsearchExporterProps | None = None,
        *,
        search: Endpoint,
        username: str,
        password: SecretKey,
        ca: SecretKey | None = None,
    ) -> None:
        super().__init__(
            scope,
            id,
            props or ElasticsearchExporterProps(),
            program="elasticsearch-exporter",
            role="exporter",
            ports={"metrics": Port(PORT)},
            # It opens its port only once Elasticsearch has answered.
            probes=Probes.by_path("/healthz", "metrics", start_seconds=600),
            args=(
                f"--web.listen-address=:{PORT}",
                JSON_LOGS,
                f"--es.uri={search.url}",
                "--es.all",
                "--es.indices",
                *((f"--es.ca={CA_FOLDER}/ca.crt",) if ca else ()),
            ),
            drain_seconds=0,
            metrics=("metrics", "/metrics"),
        )
        self.connect(search, {"ES_USERNAME": username, "ES_PASSWORD": password})
        if ca:
            self.add_secret_files(CA_FOLDER, {"ca.crt": ca}, id="ca")
