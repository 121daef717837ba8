"""The pods of a workload that was written without this library: with cdk8s-plus, as an ApiObject, or in YAML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cdk8s import ApiObject
from constructs import Construct, IConstruct

from constructs_lib.core.chart.context import ChartContext, Edge
from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.chart.network_policy import network_policy
from constructs_lib.core.chart.rendering import Key
from constructs_lib.core.traits.pod_changes import PodChanges
from constructs_lib.core.traits.pod_template import PodTemplate, api_object_of
from constructs_lib.core.values.env import Env, EnvValue, Expanded
from constructs_lib.core.values.grammars import ENV_NAME
from constructs_lib.core.values.literal_secrets import looks_secret
from constructs_lib.core.values.names import check_name
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.user_env import UserEnvValue, env_value
from constructs_lib.core.wiring.connection import keys_out_of_reach, open_policies
from constructs_lib.core.wiring.endpoint import Endpoint, Owner
from constructs_lib.core.wiring.policy import Peer, Policy, PolicyType
from constructs_lib.core.workloads.component import Port
from constructs_lib.core.workloads.workload import Workload, waiting

ID = "connections"
UserEnv = Mapping[str, EnvValue | UserEnvValue | None]
"""Variables in the forms that props take, and those that components set."""
LITERAL_SECRET = (
    "the value looks like a secret, which would stand in the manifests; "
    "pass a SecretKey, or NotSecret(value=..., not_secret=...) with the reason"
)


class ForeignWorkload(Construct):
    """The pods of another workload, as endpoints and edges know them. Their template is completed at synth."""

    metrics: Endpoint | None = None
    """The endpoint of the pods' metrics; None until `expose_metrics`."""
    health: Endpoint | None = None
    """Always None: the probes of a foreign workload are not read."""

    def __init__(self, workload: IConstruct, api_object: ApiObject) -> None:
        super().__init__(api_object, ID)
        self.construct = workload
        self.name, self.kind = api_object.name, api_object.kind
        self.namespace = api_object.metadata.namespace
        self.nodes_service = f"{self.name}-metrics"
        self.key = Key(api_object.api_version, self.kind, self.namespace, self.name)
        self._object = api_object
        self._template = PodTemplate.read(self._object, self.construct)
        self.selector = dict(self._template.labels)
        self.context = self._context()
        self.labels = {"app.kubernetes.io/name": self.name, **self.selector, **self.context.labels()}
        self.policy = Policy(self.selector, self.context.cluster)
        self.network_policy: ApiObject | None = None
        self.ports: dict[str, Port] = {}
        self._directions: set[PolicyType] = set()
        self._changes = PodChanges()
        self.context.rendering.add(self)

    @classmethod
    def of(cls, workload: IConstruct) -> ForeignWorkload:
        """Returns the pods of a workload: an ApiObject, or a construct around one such as those of cdk8s-plus.

        Raises ValueError if there is no pod template, or if its pods have no labels.
        """
        if isinstance(workload, Workload | Manifest):
            raise ValueError(f"{workload.node.path} is made by this library; use the methods of its Component, such as connect")
        api_object = api_object_of(workload)
        known = api_object.node.try_find_child(ID)
        return known if isinstance(known, cls) else cls(workload, api_object)

    def connect(self, endpoint: Endpoint, env: UserEnv, *, wait: bool, container: str | None) -> None:
        """Connects the pods to an endpoint; see `connect`."""
        self.context.rendering.touch()
        self._add_env(container, env)
        if wait:
            self._wait_for(endpoint)
        if message := keys_out_of_reach(self, endpoint):
            self.add_error(message)
        self.isolate("Egress")
        open_policies(self, endpoint)
        self.context.edges.append(Edge(self, endpoint))

    def isolate(self, direction: PolicyType) -> None:
        """Denies traffic in a direction, except what connections open."""
        if not self._directions:
            name = f"{self.name}-{self.kind.lower()}"
            self.network_policy = network_policy(self, self.policy, name=name, labels=self.labels, types=self._restricted)
        self._directions.add(direction)

    def offer(self, *, isolated: bool | None) -> None:
        """Adds a policy for clients if the pods are isolated. None: if a DefaultDeny of the chart isolates them."""
        if self._denied() if isolated is None else isolated:
            self.isolate("Ingress")

    def expose_metrics(self, port: int, path: str, scheme: str) -> None:
        """Adds the headless Service with an address for each pod; see `expose_metrics`."""
        self.ports["metrics"] = Port(port)
        ports = [{"name": "metrics", "port": port, "targetPort": port, "protocol": "TCP"}]
        headless = {"clusterIP": "None", "publishNotReadyAddresses": True, "selector": self.selector, "ports": ports}
        Manifest(self, "Metrics", "Service", lambda: {"spec": headless}, name=check_name(self.nodes_service), labels=self.labels)
        self.metrics = Endpoint(name=self.name, host=self.host(self.nodes_service), port=port, scheme=scheme, path=path, owner=self)

    def add_error(self, message: str, path: str = "") -> None:
        """Records an error; synth fails after all errors are collected. `path` is that of the argument, such as `env.NAME`."""
        # Not by the context, which looks for the path in settings: this workload comes from none.
        self.context.rendering.add_error(self.construct, f"{self.name}{path and f'.{path}'}: {message}")

    # ---- as the owner of an endpoint --------------------------------------------------------------------------------

    @property
    def runs(self) -> bool:
        """Whether there should be pods at any time: not of a Job or CronJob, and not with 0 replicas."""
        return self._template.runs

    @property
    def on_host_network(self) -> bool:
        """Whether the pods use the node's address, which no selector matches."""
        return bool(self._template.spec.get("hostNetwork"))

    def peer_for(self, other: Owner) -> Peer:
        """Returns these pods as a peer in the policy of `other`."""
        return Peer.pods(self.selector, self.namespace if self.namespace != other.namespace else None)

    def allow_from(self, peer: Peer, port: int) -> None:
        """Allows ingress from a peer, if these pods are isolated."""
        self.policy.allow_from(peer, port)

    def port(self, target: int | str) -> int:
        """Returns the number of a port of the pods. Raises ValueError if none has that name."""
        return self._template.port(target)

    def host(self, service: str) -> str:
        """Returns the DNS name of a Service of these pods, valid in any namespace."""
        return f"{service}.{self.namespace}" if self.namespace else service

    # ---- at synth ---------------------------------------------------------------------------------------------------

    @property
    def patched(self) -> bool:
        """Always: cdk8s writes the object, not this library."""
        return True

    def keep(self) -> None:
        """Passes the changes to cdk8s, which renders the whole object."""
        self.render()

    def completed(self, item: Mapping[str, Any]) -> dict[str, Any]:
        """Returns the object as cdk8s rendered it."""
        return dict(item)

    def render(self) -> None:
        """Passes the changes to cdk8s, as JSON patches."""
        template = PodTemplate.read(self._object, self.construct)
        if dict(template.labels) != self.selector:
            self.add_error(f"its pods were selected by {self.selector} when it was connected, and no longer are; connect it last")
        for name in self._changes.set_twice(template):
            self.add_error("is set by connect and in the container itself; leave out one of them", f"env.{name}")
        self._object.add_json_patch(*self._changes.patches(template, self.context))
        self._object.add_json_patch(*self._changes.quantities(PodTemplate.read(self._object, self.construct), self.context))
        self._changes.settle()

    # ---- details ----------------------------------------------------------------------------------------------------

    def _context(self) -> ChartContext:
        outer = ChartContext.of(self._object)
        elsewhere = None if self.namespace == outer.namespace else self.namespace
        return outer.within(self, elsewhere) if elsewhere else outer.adopt(self)

    def _denied(self) -> bool:
        return self.namespace in self.context.isolated_namespaces

    def _restricted(self) -> list[PolicyType]:
        directions: tuple[PolicyType, ...] = ("Ingress", "Egress")
        return [each for each in directions if each in self._directions or (each == "Ingress" and self._denied())]

    def _add_env(self, container: str | None, env: UserEnv) -> None:
        given = {name: value for name, value in env.items() if value is not None}
        for name, value in given.items():
            if not ENV_NAME.accepts(name):
                self.add_error(f"{name!r} is not {ENV_NAME.name}; {ENV_NAME.hint}", "env")
            if looks_secret(name, value) and not isinstance(value, Expanded):
                self.add_error(LITERAL_SECRET, f"env.{name}")
        values = {name: env_value(value) for name, value in given.items()}
        for name in self._changes.add_env(self._template.container(container), values):
            self.add_error("is set twice, to different values; leave out one of them", f"env.{name}")
        self._check_secrets(values)

    def _wait_for(self, endpoint: Endpoint) -> None:
        if endpoint.readiness is None:
            raise ValueError(f"{endpoint.name} has no readiness command, so {self.name} can't wait for it")
        name = f"wait-for-{endpoint.name}"
        self._changes.add_wait(name, waiting(name, endpoint.readiness))
        self._check_secrets(endpoint.readiness.env)

    def _check_secrets(self, env: Env) -> None:
        for name, value in env.items():
            if isinstance(value, SecretKey):
                self.context.check_secret(self, f"env.{name}", value)
