"""The way of the logs, from the files of the nodes to where people search them."""

from __future__ import annotations

from collections.abc import Iterable

from constructs import Construct

from constructs_lib.core.component import Component
from constructs_lib.core.room import Room
from constructs_lib.observability.eck import EckElasticsearch, EckFilebeat, EckKibana, EckLogsProps, EckLogstash
from constructs_lib.observability.elasticsearch import Elasticsearch
from constructs_lib.observability.filebeat import Filebeat
from constructs_lib.observability.kibana import Kibana
from constructs_lib.observability.logstash import Logstash
from constructs_lib.observability.props import LogsProps

KINDS: dict[str, tuple[type[Elasticsearch], type[Logstash], type[Kibana], type[Filebeat]]] = {
    "embedded": (Elasticsearch, Logstash, Kibana, Filebeat),
    "eck": (EckElasticsearch, EckLogstash, EckKibana, EckFilebeat),
}


class Logs(Room):
    """Elasticsearch, Logstash, Kibana, and Filebeat in `nodes`, a scope whose namespace lets agents of the nodes run.

    Filebeat reads what the pods of `namespaces` say, where its props name no others.
    """

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
        read = props.filebeat.namespaces or tuple(sorted(namespaces))
        self.filebeat = filebeat(nodes, "filebeat", props.filebeat.but(namespaces=read), logs=self.logstash.logs)

    @property
    def probed(self) -> list[Component]:
        """What can be asked whether it is well. Who vouches for a Kibana with TLS is not known to those who ask."""
        asked = [self.logstash.server, self.filebeat.agent]
        return [*asked, self.kibana.server] if self.kibana and not self.kibana.props.tls else asked

    @property
    def kibana_url(self) -> str:
        """Kibana's address as browsers reach it; empty where they can't."""
        exposure = self.kibana.props.exposure if self.kibana else None
        return exposure.url if exposure else ""
