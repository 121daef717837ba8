"""Logstash as a resource of ECK."""

from __future__ import annotations

from typing import Any

from constructs import Construct

from constructs_lib.core.values.pod_security import container_security
from constructs_lib.core.wiring.telemetry_endpoints import SearchEndpoint
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.observability.eck_component import EckComponent, Resource, claim
from constructs_lib.observability.logstash.construct import GRACE_SECONDS, HOME, Logstash, probes, queue_size
from constructs_lib.observability.logstash.props import API_PORT, EckLogstashProps

DATA = "logstash-data"
"""ECK's name of the volume with the queue."""
API = "api"
"""ECK's name of the Service of Logstash's API. Here it also has the port for events."""
PREPARATION = "logstash-internal-init-config"
"""ECK's init container, the only one that ECK doesn't make fit for Pod Security `restricted`."""


class EckLogstash(Logstash):
    """Logstash made by ECK, with the same pipeline and account. An account made by ECK would have more privileges."""

    props: EckLogstashProps

    def __init__(self, scope: Construct, id: str, props: EckLogstashProps | None = None, *, elasticsearch: SearchEndpoint) -> None:
        super().__init__(scope, id, props or EckLogstashProps(), elasticsearch=elasticsearch)

    def _server(self) -> Component:
        return EckComponent(
            self,
            self.name,
            self.props,
            Resource("logstash.k8s.elastic.co/v1alpha1", "Logstash", self._manifest, f"ls-{API}"),
            program="logstash",
            role="logs",
            # ECK uses the first port of the Service as that of the API.
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
        volume = self.props.volume.on_cluster(self.context.cluster.storage)
        ports = [eck.LogstashSpecServicesServiceSpecPorts(name=name, port=port.number) for name, port in self.server.ports.items()]
        # Plain HTTP: probers don't know the CA of ECK.
        plain = eck.LogstashSpecServicesTls(self_signed_certificate={"disabled": True})
        return eck.Logstash.manifest(
            spec=eck.LogstashSpec(
                version=self.props.image.tag,
                count=self.props.replicas,
                config=self._config(),
                pipelines=[{"pipeline.id": "main", "path.config": f"{HOME}/pipeline"}],
                services=[eck.LogstashSpecServices(name=API, service={"spec": {"ports": ports}}, tls=plain)],
                pod_template=self._hardened(template),
                volume_claim_templates=[eck.LogstashSpecVolumeClaimTemplates(**claim(DATA, volume, bytes_of))],
            )
        )

    def _config(self) -> dict[str, Any]:
        return {
            "log.format": "json",
            "log.level": self.props.log_level,
            "queue.type": "persisted",
            "queue.max_bytes": queue_size(self.props),
            "xpack.monitoring.enabled": False,
        }

    def _hardened(self, template: dict[str, Any]) -> dict[str, Any]:
        spec = template["spec"]
        ids = self.context.cluster.assigns_user_ids
        preparation = {"name": PREPARATION, "securityContext": container_security(self.props.image, assigned_ids=ids)}
        return {**template, "spec": {**spec, "initContainers": [preparation, *spec.get("initContainers", [])]}}
