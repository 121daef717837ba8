"""Kibana, made by ECK."""

from __future__ import annotations

from typing import Any

from constructs import Construct

from constructs_lib.core.component import Component, Port
from constructs_lib.core.endpoint import SearchEndpoint
from constructs_lib.observability.eck.component import EckComponent, Resource
from constructs_lib.observability.eck.props import EckKibanaProps
from constructs_lib.observability.kibana.construct import PORT, Kibana


class EckKibana(Kibana):
    """Kibana made by ECK, which gives it an account of its own, and keys. `elasticsearch` is one that ECK made."""

    props: EckKibanaProps

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: EckKibanaProps | None = None,
        *,
        elasticsearch: SearchEndpoint,
        editor: SearchEndpoint | None = None,
    ) -> None:
        super().__init__(scope, id, props or EckKibanaProps(), elasticsearch=elasticsearch, editor=editor)

    def _server(self) -> Component:
        return EckComponent(
            self,
            self.name,
            self.props,
            Resource("kibana.k8s.elastic.co/v1", "Kibana", self._manifest, "kb-http"),
            program="kibana",
            role="dashboards",
            ports={"http": Port(PORT)},
            probes=self._probes(),
        )

    def _connect(self, elasticsearch: SearchEndpoint) -> None:
        self.server.reach(elasticsearch)
        self._elasticsearch = elasticsearch.name

    def _configure(self) -> None:
        self._config = self._settings()

    def _manifest(self, template: dict[str, Any]) -> Any:
        from constructs_lib.imports.llm_platform.co.elastic.k8s import kibana as eck

        # In plain HTTP behind its policy, as gateways and whoever asks whether it is well speak it.
        plain = eck.KibanaSpecHttpTls(self_signed_certificate={"disabled": True})
        return eck.Kibana.manifest(
            spec=eck.KibanaSpec(
                version=self.props.image.tag,
                count=self.props.replicas,
                elasticsearch_ref=eck.KibanaSpecElasticsearchRef(name=self._elasticsearch),
                config=self._config,
                http=eck.KibanaSpecHttp(tls=plain),
                pod_template=template,
            )
        )
