"""A long-running workload with its Service, autoscaler and disruption budget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypedDict

from cdk8s import ApiObject
from constructs import Construct

from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.values.arguments import check_fields, checked
from constructs_lib.core.values.env import Env
from constructs_lib.core.values.grammars import PORT_NAME
from constructs_lib.core.values.identity import POD_LABELS
from constructs_lib.core.values.names import STATEFUL_SET_LIMIT, check_name
from constructs_lib.core.wiring.egress import token_endpoints
from constructs_lib.core.wiring.endpoint import Endpoint, Owner, Readiness, check_ports
from constructs_lib.core.workloads.extras import extra_errors, with_extras
from constructs_lib.core.workloads.probes import Probes
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.scaling import Autoscaling, KedaAutoscaling, Loads, spread
from constructs_lib.core.workloads.storage import VolumeProps, binding_errors, claim, class_errors
from constructs_lib.core.workloads.workload import Workload

Kind = Literal["Deployment", "StatefulSet", "DaemonSet"]
Strategy = Literal["RollingUpdate", "OneByOne", "Recreate"]
STRATEGIES: Mapping[Strategy, Mapping[str, Any]] = {
    # Written out, although they are the defaults: server-side apply can't change to Recreate what the API server filled in.
    "RollingUpdate": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": "25%", "maxUnavailable": "25%"}},
    # For pods with devices that no other pod can have until they are gone. A StatefulSet does so anyway.
    "OneByOne": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 0, "maxUnavailable": 1}},
    "Recreate": {"type": "Recreate"},
}


@dataclass(frozen=True)
class Port:
    """A port of the pods, and of the Service if that differs."""

    number: int
    service: int | None = None

    def __post_init__(self) -> None:
        check_fields(self)
        check_ports("Port", self.number, self.service)


class Ports(TypedDict):
    """The two port fields of an Endpoint."""

    port: int
    target_port: int


class Address(Ports):
    """The fields of an Endpoint that a component determines, for kinds of Endpoint with more fields."""

    name: str
    host: str
    owner: Owner


@dataclass(frozen=True)
class Volume:
    """A persistent volume claim for each replica, mounted at a path."""

    name: str
    path: str
    props: VolumeProps
    fast: bool = False
    """Whether it is a database's, which gets the cluster's fast class unless its props name one."""
    setting: str = "volume"
    """The path of `props` in the workload's settings."""


class Component(Workload):
    """A Deployment or StatefulSet with Service, ServiceAccount, NetworkPolicy, autoscaler and disruption budget.

    With volumes it is a StatefulSet. `autoscaler` and `disruption_budget` are None unless the props ask for them.
    """

    service: ApiObject
    workload: ApiObject
    autoscaler: ApiObject | None = None
    disruption_budget: ApiObject | None = None
    claims: dict[str, ApiObject]
    """The PersistentVolumeClaims by their names, one for each pod and volume."""
    metrics: Endpoint | None
    health: Endpoint | None
    """The endpoint of the HTTP readiness probe, for probes from outside; None without one."""

    @checked
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
        loads: Loads | None = None,
        on_every_node: bool = False,
    ) -> None:
        """`grace_seconds` is the time from SIGTERM to SIGKILL and includes `drain_seconds`.

        `metrics` is the port's name and the path of Prometheus metrics. `loads` are the queries by which KEDA can scale it.
        `on_every_node` makes it a DaemonSet.
        """
        super().__init__(
            scope, id, image=props.image, resources=props.resources, program=program, role=role,
            command=command, args=args, env=env, grace_seconds=props.grace_seconds or grace_seconds,
            pods=props, service_account=props.service_account, on_every_node=on_every_node,
        )  # fmt: skip
        self.props = props
        for name in ports:
            PORT_NAME(name)
        self.ports = ports
        self.metrics = self.endpoint(*metrics) if metrics else None
        ready = probes.readiness.action.get("httpGet")
        self.health = self.endpoint(ready["port"], ready["path"], scheme=ready.get("scheme", "http").lower()) if ready else None
        self.kind: Kind = "DaemonSet" if on_every_node else "StatefulSet" if volumes else "Deployment"
        self._loads = loads or {}
        classes = self.context.cluster.storage
        self._volumes = [replace(each, props=each.props.on_cluster(classes, fast=each.fast)) for each in volumes]
        self.exposed: list[ApiObject] = []
        self.claims = {}
        self._strategy: Strategy = strategy
        self._complete_pod(probes, drain_seconds)
        self._check(drain_seconds)
        self._make_service()
        self._make_workload()
        self._make_scaling()
        self._open_egress()
        self._take_identity()

    def port(self, name: str) -> Ports:
        """Returns `port` and `target_port` of an Endpoint at a named port. Raises KeyError for an unknown port."""
        port = self.ports.get(name)
        if port is None:
            raise KeyError(f"{self.node.path} has no port {name!r}; it has {', '.join(self.ports)}")
        return {"port": port.service or port.number, "target_port": port.number}

    def address(self, port: str) -> Address:
        """Returns name, host, owner and ports of an Endpoint at a named port. Raises KeyError for an unknown port."""
        return {"name": self.name, "host": self.host(), "owner": self, **self.port(port)}

    def endpoint(self, port: str, path: str = "", *, scheme: str = "http", readiness: Readiness | None = None) -> Endpoint:
        """Returns the Endpoint at a named port. Raises KeyError for an unknown port."""
        return Endpoint(**self.address(port), path=path, scheme=scheme, readiness=readiness)

    def add_shared_claim(self, name: str, path: str, props: VolumeProps) -> None:
        """Mounts one claim in all replicas. Several replicas need the access mode ReadWriteMany."""
        if self.runs_several and props.access_mode != "ReadWriteMany":
            mode = f"its access_mode is {props.access_mode}; use ReadWriteMany"
            self.add_error(f"volumes.{name}", f"several replicas share it, but {mode}")
        props = props.on_cluster(self.context.cluster.storage)
        self._check_class(f"volumes.{name}", props)
        self._check_binding(f"volumes.{name}.claim", props)
        claim_name = props.existing_claim or check_name(f"{self.name}-{name}")
        if not props.existing_claim:
            self.claims[claim_name] = claim(self, props, name=claim_name, labels=self.labels)
        self.pod.mount(name, path, {"persistentVolumeClaim": {"claimName": claim_name}})

    @property
    def nodes_service(self) -> str:
        """The name of the headless Service, which resolves to every pod: of StatefulSets, and of components with metrics."""
        return f"{self.name}-nodes"

    @property
    def runs_several(self) -> bool:
        """Whether there can be more than one pod at a time."""
        return self.kind != "DaemonSet" and self._most_pods() > 1

    @property
    def runs(self) -> bool:
        """Whether there are pods: not with 0 replicas."""
        return self.props.replicas > 0 or self.props.autoscaling is not None

    def template(self) -> dict[str, Any]:
        """Returns the current pod template, with the additions of users."""
        for error in extra_errors(self.pod, self.props):
            self.add_error(*error)
        return self._completed(with_extras(self.pod, self.props))

    # ---- objects -----------------------------------------------------------------------------------------------

    def _complete_pod(self, probes: Probes, drain_seconds: int) -> None:
        self.container.ports = {name: port.number for name, port in self.ports.items()}
        self.container.probes = probes
        self.container.drain_seconds = drain_seconds
        for volume in self._volumes:
            existing = volume.props.existing_claim
            self.pod.mount(volume.name, volume.path, {"persistentVolumeClaim": {"claimName": existing}} if existing else {})
            if not existing:
                del self.pod.volumes[volume.name]  # it comes from a claim template
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
            Manifest(self, "Nodes", "Service", lambda: {"spec": headless}, name=check_name(self.nodes_service), labels=self.labels)

    def _make_claims(self) -> None:
        # By the names that the StatefulSet's controller would give them: it takes claims that exist. Those can be enlarged, but
        # a StatefulSet's claim templates can't be changed.
        for volume in self._new_volumes():
            for index in range(self._most_pods()):
                name = f"{volume.name}-{self.name}-{index}"
                self.claims[name] = claim(self, volume.props, name=name, labels=self.labels, index=index)

    def _new_volumes(self) -> list[Volume]:
        return [volume for volume in self._volumes if not volume.props.existing_claim]

    def _most_pods(self) -> int:
        """At least 1: a workload that is stopped keeps its data."""
        scaled = self.props.autoscaling
        return max(1, self.props.replicas, scaled.max_replicas if scaled else 0)

    def _make_workload(self) -> None:
        self._make_claims()
        body = {"StatefulSet": self._stateful_set, "Deployment": self._deployment, "DaemonSet": self._daemon_set}[self.kind]
        self.workload = Manifest(
            self, self.kind, self.kind, lambda: {"spec": body()},
            api_version="apps/v1", name=self.name, labels=self.labels,
        )  # fmt: skip
        self.node.default_child = self.workload

    def _open_egress(self) -> None:
        for destination in self.props.egress:
            for endpoint in destination.endpoints():
                self.allow_to(endpoint)

    def _take_identity(self) -> None:
        identity, cluster = self.props.identity, self.context.cluster.identity
        if identity is None:
            return
        for path, message in identity.errors(cluster.kind, self.props.service_account.name):
            self.add_error(f"identity.{path}".rstrip("."), message)
        for key, value in identity.annotations(cluster.kind).items():
            if self.service_account:
                self.service_account.metadata.add_annotation(key, value)
        self.pod.labels = {**self.pod.labels, **POD_LABELS.get(cluster.kind, {})}
        for endpoint in token_endpoints(cluster):
            self.allow_to(endpoint)

    def _make_scaling(self) -> None:
        scaled = self.props.autoscaling
        if isinstance(scaled, Autoscaling):
            spec = scaled.spec(self.kind, self.name, self.props.replicas)
            self.autoscaler = self._manifest("HorizontalPodAutoscaler", {"spec": spec}, "autoscaling/v2")
        elif scaled and scaled.loads().keys() <= self._loads.keys():
            self.autoscaler = Manifest(
                self, "ScaledObject", "ScaledObject", lambda: {"spec": self._keda_spec(scaled)},
                api_version="keda.sh/v1alpha1", name=self.name, labels=self.labels,
            )  # fmt: skip
        if self.runs_several and self.props.disruption_budget:
            budget = {"spec": self.props.disruption_budget.spec(self.selector)}
            self.disruption_budget = self._manifest("PodDisruptionBudget", budget, "policy/v1")

    def _keda_spec(self, scaled: KedaAutoscaling) -> dict[str, Any]:
        stack = self.context.prometheus
        prometheus = scaled.prometheus or (stack.url if stack else None)
        if not prometheus:
            self.add_error("autoscaling.prometheus", "no stack watches this chart; write the URL of the Prometheus that KEDA asks")
        return scaled.spec(self.kind, self.name, self.props.replicas, self._loads, prometheus or "")

    def _replicas(self) -> dict[str, Any]:
        return {} if self.props.autoscaling else {"replicas": self.props.replicas}

    def _deployment(self) -> dict[str, Any]:
        return {
            **self._replicas(),
            "strategy": STRATEGIES[self._strategy],
            "selector": {"matchLabels": self.selector},
            "template": self.template(),
        }

    def _stateful_set(self) -> dict[str, Any]:
        first = self._volumes[0].props
        templates = [volume.props.template(volume.name) for volume in self._new_volumes()]
        return {
            **self._replicas(),
            "serviceName": self.nodes_service,
            "podManagementPolicy": "Parallel",
            "persistentVolumeClaimRetentionPolicy": {"whenDeleted": first.when_deleted, "whenScaled": first.when_scaled},
            "selector": {"matchLabels": self.selector},
            "template": self.template(),
            **({"volumeClaimTemplates": templates} if templates else {}),
        }

    def _daemon_set(self) -> dict[str, Any]:
        return {"selector": {"matchLabels": self.selector}, "template": self.template()}

    # ---- validation --------------------------------------------------------------------------------------------

    def _check(self, drain_seconds: int) -> None:
        if self.kind == "StatefulSet":
            check_name(self.name, STATEFUL_SET_LIMIT)
        scaled = self.props.autoscaling
        if scaled and scaled.cpu_percent and not self.props.resources.cpu:
            self.add_error("autoscaling", "aims at a share of the CPU request, but resources.cpu is None; set it")
        if isinstance(scaled, KedaAutoscaling):
            self.context.keda_namespaces.add(scaled.keda_namespace)
            for load in sorted(scaled.loads().keys() - self._loads.keys()):
                self.add_error(f"autoscaling.{load}", f"{self.name} has no such figure in Prometheus; leave it out")
        if scaled and (scaled.min_replicas or self.props.replicas) > scaled.max_replicas:
            self.add_error("autoscaling", f"replicas {self.props.replicas} is above max_replicas {scaled.max_replicas}")
        for volume in self._volumes:
            self._check_volume(volume)
            self._check_class(f"{volume.setting}.storage_class", volume.props)
            self._check_binding(volume.setting, volume.props)
        if self.kind == "DaemonSet" and not self.context.cluster.node_agents:
            message = "reads folders of every node, which this cluster doesn't allow (node_agents: false)"
            self.add_error("", f"{message}; write node_exporter: null and logs: null")
        budget, fewest = self.props.disruption_budget, (scaled and scaled.min_replicas) or self.props.replicas
        if budget and self.runs_several and budget.blocks(fewest):
            message = f"keeps all pods of the {fewest} that there may be, which blocks every drain of a node; lower it"
            self.add_error("disruption_budget.min_available", message)
        if self.pod.grace_seconds <= drain_seconds:
            message = f"must be above {drain_seconds}: the program serves so long after it is told to stop"
            self.add_error("grace_seconds", f"{message} (given: {self.pod.grace_seconds})")
        for attribute in ("number", "service"):
            self._check_ports({name: getattr(port, attribute) for name, port in self.ports.items()})

    def _check_volume(self, volume: Volume) -> None:
        pods, named = self._most_pods(), len(volume.props.volume_names)
        if volume.props.existing_claim and pods > 1:
            message = f"one claim can't be the volume of {pods} pods; leave it out, or set replicas to 1"
            self.add_error(f"{volume.setting}.existing_claim", message)
        if named and named != pods:
            self.add_error(f"{volume.setting}.volume_names", f"{named} volumes are named for {pods} pods; name one for each")

    def _check_binding(self, setting: str, props: VolumeProps) -> None:
        user = ".".join(filter(None, (self.context.path_of(self), setting)))
        for field, message in binding_errors(props, user, self.context):
            self.add_error(f"{setting}.{field}", message)

    def _check_class(self, path: str, props: VolumeProps) -> None:
        for message in class_errors(props, self.context.cluster.storage, self.context.storage_classes):
            self.add_error(path, message)

    def _check_ports(self, numbers: Mapping[str, int | None]) -> None:
        taken: dict[int, str] = {}
        for name, number in numbers.items():
            if number and taken.setdefault(number, name) != name:
                self.add_error("ports", f"port {number} is used twice: for {taken[number]!r} and for {name!r}")
