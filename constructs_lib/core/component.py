"""A long-running workload with everything that belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypedDict

from cdk8s import ApiObject
from constructs import Construct

from constructs_lib.core.endpoint import Endpoint, Env
from constructs_lib.core.manifest import Manifest
from constructs_lib.core.names import STATEFUL_SET_LIMIT, check_name
from constructs_lib.core.probes import Probes
from constructs_lib.core.scaling import disruption_budget, spread
from constructs_lib.core.storage import VolumeProps
from constructs_lib.core.workload import Workload, WorkloadProps

Kind = Literal["Deployment", "StatefulSet", "DaemonSet"]
Strategy = Literal["RollingUpdate", "Recreate"]


@dataclass(frozen=True)
class Port:
    """A port of the pods, and the Service's where it is another."""

    number: int
    service: int | None = None


class Ports(TypedDict):
    """The two port fields of an Endpoint."""

    port: int
    target_port: int


@dataclass(frozen=True)
class Volume:
    """A claim per replica, mounted at a path."""

    name: str
    path: str
    props: VolumeProps


class Component(Workload):
    """A Deployment or StatefulSet with Service, ServiceAccount, NetworkPolicy, autoscaler and disruption budget.

    A workload with claims per replica is a StatefulSet. Autoscaler and budget are None where the props ask for none.
    """

    service: ApiObject
    workload: ApiObject
    autoscaler: ApiObject | None = None
    disruption_budget: ApiObject | None = None
    metrics: Endpoint | None
    health: Endpoint | None
    """What answers whether it may get requests, for a probe from outside; None where no HTTP path does."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: WorkloadProps,
        *,
        program: str,
        role: str,
        ports: Mapping[str, Port],
        probes: Probes,
        command: tuple[str, ...] = (),
        args: tuple[str, ...] = (),
        env: Env | None = None,
        volumes: Sequence[Volume] = (),
        strategy: Strategy = "RollingUpdate",
        drain_seconds: int = 5,
        grace_seconds: int = 60,
        metrics: tuple[str, str] | None = None,
        on_every_node: bool = False,
    ) -> None:
        """`grace_seconds` is from the order to stop until the kill and includes `drain_seconds`.

        `metrics` is where Prometheus finds its metrics: a port's name and a path. `on_every_node` makes it a DaemonSet.
        """
        super().__init__(
            scope, id, image=props.image, resources=props.resources, program=program, role=role,
            command=command, args=args, env=env, grace_seconds=grace_seconds,
        )  # fmt: skip
        self.props = props
        self.ports = ports
        self.metrics = self._endpoint(*metrics) if metrics else None
        ready = probes.readiness.action.get("httpGet")
        self.health = self._endpoint(ready["port"], ready["path"], ready.get("scheme", "http").lower()) if ready else None
        self.kind: Kind = "DaemonSet" if on_every_node else "StatefulSet" if volumes else "Deployment"
        self._volumes = volumes
        self._strategy = strategy
        self._complete_pod(probes, drain_seconds)
        self._check()
        self._make_service()
        self._make_workload()
        self._make_scaling()

    def port(self, name: str) -> Ports:
        """`port` and `target_port` of an Endpoint that this component offers. Raises KeyError for a port it hasn't."""
        port = self.ports[name]
        return {"port": port.service or port.number, "target_port": port.number}

    def _endpoint(self, port: str, path: str, scheme: str = "http") -> Endpoint:
        return Endpoint(name=self.name, host=self.host(), scheme=scheme, path=path, owner=self, **self.port(port))

    def add_shared_claim(self, name: str, path: str, props: VolumeProps) -> None:
        """Mounts one claim in all replicas. Several replicas need one that many nodes may write to."""
        if self.runs_several and props.access_mode != "ReadWriteMany":
            mode = f"its access_mode is {props.access_mode}; use ReadWriteMany"
            self.refuse(f"volumes.{name}", f"several replicas share it, but {mode}")
        claim = check_name(f"{self.name}-{name}")
        Manifest(self, f"Claim-{name}", "PersistentVolumeClaim", lambda: {"spec": props.spec()}, name=claim, labels=self.labels)
        self.pod.mount(name, path, {"persistentVolumeClaim": {"claimName": claim}})

    @property
    def nodes_service(self) -> str:
        """The headless Service whose name stands for each of the pods: of a StatefulSet, and of what has metrics."""
        return f"{self.name}-nodes"

    @property
    def runs_several(self) -> bool:
        """Whether there can be more than one pod at a time."""
        scaled = self.props.autoscaling
        return self.kind != "DaemonSet" and max(self.props.replicas, scaled.max_replicas if scaled else 0) > 1

    # ---- what is made -----------------------------------------------------------------------------------------------

    def _complete_pod(self, probes: Probes, drain_seconds: int) -> None:
        self.container.ports = {name: port.number for name, port in self.ports.items()}
        self.container.probes = probes
        self.container.drain_seconds = drain_seconds
        for volume in self._volumes:
            self.pod.mount(volume.name, volume.path, {})
            del self.pod.volumes[volume.name]  # it comes from a claim template
        for key, value in self.props.env.items():
            self.add_env(key, value)
        self.pod.annotations.update(self.props.pod_annotations)
        self.pod.options.update(_scheduling(self.props))
        if self.runs_several:
            self.pod.options["topologySpreadConstraints"] = spread(self.selector)

    def _make_service(self) -> None:
        ports = [
            {"name": name, "port": port.service or port.number, "targetPort": name, "protocol": "TCP"}
            for name, port in self.ports.items()
        ]
        self.service = self._manifest("Service", {"spec": {"type": "ClusterIP", "selector": self.selector, "ports": ports}})
        if self.kind == "StatefulSet" or self.metrics:
            headless = {"clusterIP": "None", "publishNotReadyAddresses": True, "selector": self.selector, "ports": ports}
            Manifest(
                self, "Nodes", "Service", lambda: {"spec": headless}, name=check_name(self.nodes_service), labels=self.labels
            )

    def _make_workload(self) -> None:
        body = {"StatefulSet": self._stateful_set, "Deployment": self._deployment, "DaemonSet": self._daemon_set}[self.kind]
        self.workload = Manifest(
            self, self.kind, self.kind, lambda: {"spec": body()},
            api_version="apps/v1", name=self.name, labels=self.labels,
        )  # fmt: skip

    def _make_scaling(self) -> None:
        if self.props.autoscaling:
            spec = self.props.autoscaling.spec(self.kind, self.name, self.props.replicas)
            self.autoscaler = self._manifest("HorizontalPodAutoscaler", {"spec": spec}, "autoscaling/v2")
        if self.runs_several:
            budget = {"spec": disruption_budget(self.selector)}
            self.disruption_budget = self._manifest("PodDisruptionBudget", budget, "policy/v1")

    def _replicas(self) -> dict[str, Any]:
        return {} if self.props.autoscaling else {"replicas": self.props.replicas}

    def _deployment(self) -> dict[str, Any]:
        return {
            **self._replicas(),
            "strategy": {"type": self._strategy},
            "selector": {"matchLabels": self.selector},
            "template": self.template(),
        }

    def _stateful_set(self) -> dict[str, Any]:
        first = self._volumes[0].props
        return {
            **self._replicas(),
            "serviceName": self.nodes_service,
            "podManagementPolicy": "Parallel",
            "persistentVolumeClaimRetentionPolicy": {"whenDeleted": first.when_deleted, "whenScaled": first.when_scaled},
            "selector": {"matchLabels": self.selector},
            "template": self.template(),
            "volumeClaimTemplates": [
                {"metadata": {"name": volume.name}, "spec": volume.props.spec()} for volume in self._volumes
            ],
        }

    def _daemon_set(self) -> dict[str, Any]:
        return {"selector": {"matchLabels": self.selector}, "template": self.template()}

    # ---- what it refuses --------------------------------------------------------------------------------------------

    def _check(self) -> None:
        if self.kind == "StatefulSet":
            check_name(self.name, STATEFUL_SET_LIMIT)
        scaled = self.props.autoscaling
        if scaled and scaled.cpu_percent and not self.props.resources.cpu:
            self.refuse("autoscaling", "aims at a share of the CPU request, but resources.cpu is None; set it")
        if scaled and (scaled.min_replicas or self.props.replicas) > scaled.max_replicas:
            self.refuse("autoscaling", f"replicas {self.props.replicas} is above max_replicas {scaled.max_replicas}")
        for attribute in ("number", "service"):
            self._check_ports({name: getattr(port, attribute) for name, port in self.ports.items()})

    def _check_ports(self, numbers: Mapping[str, int | None]) -> None:
        taken: dict[int, str] = {}
        for name, number in numbers.items():
            if number and taken.setdefault(number, name) != name:
                self.refuse("ports", f"port {number} is used twice: for {taken[number]!r} and for {name!r}")


def _scheduling(props: WorkloadProps) -> dict[str, Any]:
    wishes: dict[str, Any] = {
        "nodeSelector": dict(props.node_selector),
        "tolerations": [dict(toleration) for toleration in props.tolerations],
        "priorityClassName": props.priority_class,
    }
    return {key: value for key, value in wishes.items() if value}
