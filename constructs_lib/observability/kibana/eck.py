"""Kibana as a resource of ECK."""

from __future__ import annotations

from typing import Any

from constructs import Construct

from constructs_lib.core.wiring.telemetry_endpoints import SearchEndpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.observability.eck_component import EckComponent, Resource
from constructs_lib.observability.kibana.config import PORT, config, secret_env
from constructs_lib.observability.kibana.construct import Kibana
from constructs_lib.observability.kibana.props import EckKibanaProps
from constructs_lib.review.checks.suppressions import suppress


class EckKibana(Kibana):
    """Kibana made by ECK, which creates its account and its keys. `elasticsearch` must be made by ECK too."""

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
        for route in self.server.exposed:
            suppress(route, "route", "the operator makes the Service of this route")

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
            env=secret_env(self.props),
        )

    def _connect(self, elasticsearch: SearchEndpoint) -> None:
        self.server.allow_to(elasticsearch)
        self._elasticsearch = elasticsearch.name

    def _configure(self) -> None:
        self._config = config(self.name, self.props, self.base_path, self.certificate)

    def _manifest(self, template: dict[str, Any]) -> Any:
        from constructs_lib.imports.llm_platform.co.elastic.k8s import kibana as eck

        # Plain HTTP behind its policy: gateways and probers don't know the CA of ECK.
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
