"""Autoscaling and topology spread."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, cast

from pydantic import AfterValidator, Discriminator, Field, Tag

from constructs_lib.core.values.props import Props
from constructs_lib.core.values.quantities import Percent, Replicas
from constructs_lib.core.values.text import BaseUrl, DnsLabel, PositiveInt32

Load = Literal["requests_per_second", "queue_length"]
Loads = Mapping[Load, str]
"""PromQL of a workload's load by its name: one number for all of its pods together."""

ScaledReplicas = Annotated[Replicas, Field(ge=1)]
"""Number of pods of an autoscaler, at least 1."""


class _Autoscaling(Props):
    min_replicas: ScaledReplicas | None = None
    """Minimum number of pods; None: `replicas`."""
    max_replicas: ScaledReplicas
    """Maximum number of pods."""
    memory_percent: Percent | None = None
    """Target average utilization of the memory request, in percent. Only for programs that release memory."""
    scale_down_seconds: Annotated[int, Field(ge=0, le=3600)] = 300
    """Seconds of low utilization before scaling down, one pod a minute."""

    def _errors(self) -> Iterator[str]:
        if self.min_replicas and self.min_replicas > self.max_replicas:
            yield f"min_replicas {self.min_replicas} is above max_replicas {self.max_replicas}"

    def _behavior(self) -> dict[str, Any]:
        one_a_minute = {"type": "Pods", "value": 1, "periodSeconds": 60}
        return {"scaleDown": {"stabilizationWindowSeconds": self.scale_down_seconds, "policies": [one_a_minute]}}


class Autoscaling(_Autoscaling):
    """A HorizontalPodAutoscaler, by CPU and memory."""

    kind: Literal["hpa"] = "hpa"
    """`hpa`: a HorizontalPodAutoscaler of Kubernetes, which needs metrics-server in the cluster."""
    cpu_percent: Percent | None = 60
    """Target average utilization of the CPU request, in percent; None ignores CPU."""

    def _errors(self) -> Iterator[str]:
        yield from super()._errors()
        if self.cpu_percent is None and self.memory_percent is None:
            yield "neither cpu_percent nor memory_percent is given; name one"

    def spec(self, kind: str, name: str, replicas: Replicas) -> dict[str, Any]:
        """Returns the spec of the HorizontalPodAutoscaler for a workload."""
        targets = {"cpu": self.cpu_percent, "memory": self.memory_percent}
        return {
            "scaleTargetRef": {"apiVersion": "apps/v1", "kind": kind, "name": name},
            "minReplicas": self.min_replicas or replicas,
            "maxReplicas": self.max_replicas,
            "metrics": [_utilization(resource, percent) for resource, percent in targets.items() if percent],
            "behavior": self._behavior(),
        }


class KedaAutoscaling(_Autoscaling):
    """A ScaledObject of KEDA, by requests or by the length of a queue, as Prometheus counts them."""

    kind: Literal["keda"]
    """`keda`: a ScaledObject, in a cluster with KEDA."""
    requests_per_second: Annotated[float, Field(gt=0, le=1e6, allow_inf_nan=False)] | None = None
    """Requests a second that one pod serves. For LiteLLM, the reference agent and vLLM."""
    queue_length: PositiveInt32 | None = None
    """Waiting jobs or requests that one pod works off. For Langfuse's worker and model servers."""
    cpu_percent: Percent | None = None
    """Target average utilization of the CPU request, in percent; None ignores CPU."""
    prometheus: BaseUrl | None = None
    """The URL of the Prometheus that is asked; None: the one of the stack that watches the chart."""
    keda_namespace: DnsLabel = "keda"
    """The namespace of KEDA's operator, which is allowed to connect to that Prometheus."""

    def _errors(self) -> Iterator[str]:
        yield from super()._errors()
        if not self.loads():
            yield "neither requests_per_second nor queue_length is given; name one, or write kind: hpa for CPU and memory alone"

    def loads(self) -> dict[Load, float]:
        """Returns the load that one pod takes, by its name."""
        given: dict[Load, float | None] = {"requests_per_second": self.requests_per_second, "queue_length": self.queue_length}
        return {load: amount for load, amount in given.items() if amount}

    def spec(self, kind: str, name: str, replicas: Replicas, loads: Loads, prometheus: str) -> dict[str, Any]:
        """Returns the spec of the ScaledObject for a workload."""
        utilization = {"cpu": self.cpu_percent, "memory": self.memory_percent}
        triggers = [
            {
                "type": "prometheus",
                "metadata": {"serverAddress": prometheus, "query": loads[load], "threshold": f"{amount:g}"},
            }
            for load, amount in self.loads().items()
        ] + [
            {"type": resource, "metricType": "Utilization", "metadata": {"value": str(percent)}}
            for resource, percent in utilization.items()
            if percent
        ]
        return {
            "scaleTargetRef": {"apiVersion": "apps/v1", "kind": kind, "name": name},
            "minReplicaCount": self.min_replicas or replicas,
            "maxReplicaCount": self.max_replicas,
            "advanced": {"horizontalPodAutoscalerConfig": {"behavior": self._behavior()}},
            "triggers": triggers,
        }


def _kind(given: Any) -> Any:
    return cast("Mapping[str, Any]", given).get("kind", "hpa") if isinstance(given, Mapping) else getattr(given, "kind", None)


AnyAutoscaling = Annotated[Annotated[Autoscaling, Tag("hpa")] | Annotated[KedaAutoscaling, Tag("keda")], Discriminator(_kind)]
"""An autoscaler; `kind` selects its form, by default `hpa`."""


def _fixed(autoscaling: AnyAutoscaling | None) -> AnyAutoscaling | None:
    if autoscaling:
        raise ValueError("each pod has a volume and a fixed place in the configuration, so there is no autoscaling; set replicas")
    return autoscaling


NoAutoscaling = Annotated[AnyAutoscaling | None, AfterValidator(_fixed)]
"""The type of `autoscaling` for stores: an autoscaler can't move their data."""


def _utilization(resource: str, percent: int) -> dict[str, Any]:
    target = {"type": "Utilization", "averageUtilization": percent}
    return {"type": "Resource", "resource": {"name": resource, "target": target}}


def spread(selector: dict[str, str]) -> list[dict[str, Any]]:
    """Returns a preferred topology spread over nodes and zones: a small cluster still runs every pod."""
    return [
        {
            "maxSkew": 1,
            "topologyKey": key,
            "whenUnsatisfiable": "ScheduleAnyway",
            "labelSelector": {"matchLabels": selector},
        }
        for key in ("kubernetes.io/hostname", "topology.kubernetes.io/zone")
    ]
