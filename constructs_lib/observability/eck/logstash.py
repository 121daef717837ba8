"""Logstash, made by ECK."""

from __future__ import annotations

from typing import Any

from constructs import Construct

from constructs_lib.core.component import Component, Port, Volume
from constructs_lib.core.endpoint import SearchEndpoint
from constructs_lib.core.hardening import container_security
from constructs_lib.core.props import byte_count
from constructs_lib.observability.eck.component import EckComponent, Resource, claim
from constructs_lib.observability.eck.props import EckLogstashProps
from constructs_lib.observability.logstash.construct import API_PORT, GRACE_SECONDS, HOME, Logstash, probes

DATA = "logstash-data"
"""What ECK calls the volume with the queue."""
API = "api"
"""What ECK calls the Service before Logstash's own API. Ours takes events too."""
PREPARATION = "logstash-internal-init-config"
"""ECK's init container: the only one that it makes too mighty for Pod Security `restricted`."""


class EckLogstash(Logstash):
    """Logstash made by ECK, with the same pipeline and account. The account that ECK itself would make has more rights."""

    props: EckLogstashProps

    def __init__(
        self, scope: Construct, id: str, props: EckLogstashProps | None = None, *, elasticsearch: SearchEndpoint
    ) -> None:
        super().__init__(scope, id, props or EckLogstashProps(), elasticsearch=elasticsearch)

    def _server(self) -> Component:
        return EckComponent(
            self,
            self.name,
            self.props,
            Resource("logstash.k8s.elastic.co/v1alpha1", "Logstash", self._manifest, f"ls-{API}"),
            program="logstash",
            role="logs",
            # ECK takes the first port of the Service for that of the API.
            ports={"http": Port(API_PORT), "beats": Port(self.props.input.port)},
            probes=probes("http"),
            env=self._heap(),
            volumes=[Volume(DATA, f"{HOME}/data", self.props.volume)],
            drain_seconds=5,
            grace_seconds=GRACE_SECONDS,
        )

    def _manifest(self, template: dict[str, Any]) -> Any:
        from constructs_lib.imports.llm_platform.co.elastic.k8s import logstash as eck

        bytes_of = eck.LogstashSpecVolumeClaimTemplatesSpecResourcesRequests.from_string
        ports = [eck.LogstashSpecServicesServiceSpecPorts(name=name, port=port.number) for name, port in self.server.ports.items()]
        # In plain HTTP: whoever asks whether it is well doesn't know ECK's authority.
        plain = eck.LogstashSpecServicesTls(self_signed_certificate={"disabled": True})
        return eck.Logstash.manifest(
            spec=eck.LogstashSpec(
                version=self.props.image.tag,
                count=self.props.replicas,
                config=self._config(),
                pipelines=[{"pipeline.id": "main", "path.config": f"{HOME}/pipeline"}],
                services=[eck.LogstashSpecServices(name=API, service={"spec": {"ports": ports}}, tls=plain)],
                pod_template=self._hardened(template),
                volume_claim_templates=[eck.LogstashSpecVolumeClaimTemplates(**claim(DATA, self.props.volume, bytes_of))],
            )
        )

    def _config(self) -> dict[str, Any]:
        return {
            "log.format": "json",
            "log.level": self.props.log_level,
            "queue.type": "persisted",
            "queue.max_bytes": f"{byte_count(self.props.queue) // 2**20}mb",
            "xpack.monitoring.enabled": False,
        }

    def _hardened(self, template: dict[str, Any]) -> dict[str, Any]:
        spec = template["spec"]
        preparation = {"name": PREPARATION, "securityContext": container_security(self.props.image)}
        return {**template, "spec": {**spec, "initContainers": [preparation, *spec.get("initContainers", [])]}}
