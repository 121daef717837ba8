"""Metrics of Elasticsearch: health, documents and disks."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probes
from constructs_lib.observability.exporters.props import ElasticsearchExporterProps
from constructs_lib.observability.prometheus_flags import JSON_LOGS

PORT = 9114
CA_FOLDER = "/etc/elasticsearch-ca"


class ElasticsearchExporter(Component):
    """An exporter of one Elasticsearch. `ca` is the certificate of a private authority that signed Elasticsearch's certificate."""

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
            # The exporter opens its port only once Elasticsearch has answered.
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
