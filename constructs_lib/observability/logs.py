"""Elasticsearch, Logstash, Kibana and Filebeat, connected to each other."""

from __future__ import annotations

from collections.abc import Iterable

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.workloads.component import Component
from constructs_lib.observability.eck_props import is_newer
from constructs_lib.observability.elasticsearch import Elasticsearch
from constructs_lib.observability.elasticsearch.eck import EckElasticsearch
from constructs_lib.observability.filebeat import Filebeat
from constructs_lib.observability.filebeat.eck import EckFilebeat
from constructs_lib.observability.kibana import Kibana
from constructs_lib.observability.kibana.eck import EckKibana
from constructs_lib.observability.logstash import Logstash
from constructs_lib.observability.logstash.eck import EckLogstash
from constructs_lib.observability.props import EckLogsProps, LogsProps

KINDS: dict[str, tuple[type[Elasticsearch], type[Logstash], type[Kibana], type[Filebeat]]] = {
    "embedded": (Elasticsearch, Logstash, Kibana, Filebeat),
    "eck": (EckElasticsearch, EckLogstash, EckKibana, EckFilebeat),
}


class Logs(Application):
    """Elasticsearch, Logstash, Kibana, and Filebeat on each node.

    Filebeat is created in `nodes`, a scope whose namespace permits agents of the nodes. It reads the logs of `namespaces`, unless
    its props name others.
    """

    elasticsearch: Elasticsearch
    logstash: Logstash
    filebeat: Filebeat
    kibana: Kibana | None = None

    def __init__(
        self, scope: Construct, id: str, props: LogsProps | EckLogsProps, *, nodes: Construct, namespaces: Iterable[str]
    ) -> None:
        super().__init__(scope, id)
        self.props = props
        elasticsearch, logstash, kibana, filebeat = KINDS[props.kind]
        self.elasticsearch = elasticsearch(self, "elasticsearch", props.elasticsearch)
        self.logstash = logstash(self, "logstash", props.logstash, elasticsearch=self.elasticsearch.writer)
        if props.kibana:
            self.kibana = kibana(
                self, "kibana", props.kibana, elasticsearch=self.elasticsearch.kibana, editor=self.elasticsearch.editor
            )
        self.filebeat = filebeat(nodes, "filebeat", props.filebeat, logs=self.logstash.ingest, namespaces=sorted(namespaces))
        self._check()

    @property
    def probed(self) -> list[Component]:
        """The components with a path for probes. Kibana with TLS is left out: the prober doesn't know its CA."""
        asked = [self.logstash.server, self.filebeat.server]
        return [*asked, self.kibana.server] if self.kibana and not self.kibana.props.tls else asked

    @property
    def kibana_url(self) -> str:
        """Kibana's public URL; empty without an exposure."""
        exposure = self.kibana.props.exposure if self.kibana else None
        return exposure.url if exposure else ""

    # ---- validation -------------------------------------------------------------------------------------------------

    def _check(self) -> None:
        known = self.elasticsearch.props.image
        # Kibana doesn't start if its minor version is newer, and ECK also looks at the patch version.
        if self.kibana and is_newer(self.kibana.props.image, known, patch=self.props.kind == "eck"):
            self.kibana.server.add_error("image", f"must not be newer than Elasticsearch {known.tag}; use the same version")
