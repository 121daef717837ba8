"""How many pods there are, when there are more, and where they run."""

from typing import Annotated, Any, Self

from pydantic import AfterValidator, Field, model_validator

from constructs_lib.core.props import Percent, Props, Replicas


class Autoscaling(Props):
    """A HorizontalPodAutoscaler."""

    min_replicas: Annotated[int, Field(ge=1)] | None = None
    """Pods at least; None takes `replicas`."""
    max_replicas: Annotated[int, Field(ge=1)]
    """Pods at most."""
    cpu_percent: Percent | None = 60
    """Average use of the CPU request that it aims at; None leaves CPU out."""
    memory_percent: Percent | None = None
    """Average use of the memory request that it aims at. Only for programs whose memory falls again."""
    scale_down_seconds: Annotated[int, Field(ge=0, le=3600)] = 300
    """How long use must stay low before pods go, one a minute."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.min_replicas and self.min_replicas > self.max_replicas:
            raise ValueError(f"min_replicas {self.min_replicas} is above max_replicas {self.max_replicas}")
        if self.cpu_percent is None and self.memory_percent is None:
            raise ValueError("neither cpu_percent nor memory_percent is given; name one")
        return self

    def spec(self, kind: str, name: str, replicas: Replicas) -> dict[str, Any]:
        """The autoscaler's spec for a workload."""
        targets = {"cpu": self.cpu_percent, "memory": self.memory_percent}
        return {
            "scaleTargetRef": {"apiVersion": "apps/v1", "kind": kind, "name": name},
            "minReplicas": self.min_replicas or replicas,
            "maxReplicas": self.max_replicas,
            "metrics": [_utilization(resource, percent) for resource, percent in targets.items() if percent],
            "behavior": {
                "scaleDown": {
                    "stabilizationWindowSeconds": self.scale_down_seconds,
                    "policies": [{"type": "Pods", "value": 1, "periodSeconds": 60}],
                }
            },
        }


def _fixed(autoscaling: Autoscaling | None) -> Autoscaling | None:
    if autoscaling:
        raise ValueError("the pods have volumes and places of their own, so there is no autoscaling; set replicas")
    return autoscaling


NoAutoscaling = Annotated[Autoscaling | None, AfterValidator(_fixed)]
"""For stores: an autoscaler can't move their data."""


def _utilization(resource: str, percent: int) -> dict[str, Any]:
    target = {"type": "Utilization", "averageUtilization": percent}
    return {"type": "Resource", "resource": {"name": resource, "target": target}}


def spread(selector: dict[str, str]) -> list[dict[str, Any]]:
    """Topology spread over nodes and zones, as a wish: a small cluster still runs every pod."""
    return [
        {
            "maxSkew": 1,
            "topologyKey": key,
            "whenUnsatisfiable": "ScheduleAnyway",
            "labelSelector": {"matchLabels": selector},
        }
        for key in ("kubernetes.io/hostname", "topology.kubernetes.io/zone")
    ]


def disruption_budget(selector: dict[str, str]) -> dict[str, Any]:
    """A budget that lets nodes be drained one pod at a time, and never waits for a pod that is broken anyway."""
    return {
        "maxUnavailable": 1,
        "selector": {"matchLabels": selector},
        "unhealthyPodEvictionPolicy": "AlwaysAllow",
    }
