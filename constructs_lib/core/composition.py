"""What the constructs of one chart share: its settings, its edges, its findings, and the moment of rendering."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from cdk8s import Chart
from constructs import Construct, IConstruct

from constructs_lib.core.rendering import Rendering
from constructs_lib.core.secrets import Generated, SecretKey, SecretsProps

if TYPE_CHECKING:
    from constructs_lib.core.endpoint import Endpoint
    from constructs_lib.core.guarded import GuardedPods
    from constructs_lib.core.room import Room


@dataclass(frozen=True)
class Edge:
    """One connection: who opens it, and to what."""

    consumer: GuardedPods
    endpoint: Endpoint


@dataclass(eq=False)
class Composition:
    """The shared part of a chart. `Composition.of(scope)` finds it from any construct of the chart."""

    scope: Construct
    """Where the objects are made that it has once."""
    namespace: str | None
    part_of: str
    """The value of `app.kubernetes.io/part-of`."""
    rendering: Rendering
    """Of all its namespaces."""
    image_mirror: str | None = None
    """A registry that keeps every image under its own path."""
    image_pull_secrets: tuple[str, ...] = ()
    secrets: SecretsProps = field(default_factory=SecretsProps)
    wanted_secrets: dict[SecretKey, Generated] = field(default_factory=dict[SecretKey, Generated])
    """Every key our constructs need, and its form."""
    foreign_secrets: set[str] = field(default_factory=set[str])
    """Secrets that something else in the cluster fills, such as cert-manager."""
    workloads: dict[str, GuardedPods] = field(default_factory=dict[str, "GuardedPods"])
    edges: list[Edge] = field(default_factory=list[Edge])
    rooms: list[Room] = field(default_factory=list["Room"])
    """Every room. Without it Python would forget one that nobody has a variable for."""

    @classmethod
    def of(cls, scope: Construct) -> Composition:
        """The composition that `scope` is in. Raises ValueError outside of a chart."""
        known = _OF_CONSTRUCT.get(scope)
        if known is None:
            known = cls._of_chart(scope) if isinstance(scope, Chart) else cls._of_parent(scope)
            _OF_CONSTRUCT[scope] = known
        return known

    @classmethod
    def _of_chart(cls, chart: Chart) -> Composition:
        return cls(chart, chart.namespace, part_of=chart.node.id, rendering=Rendering.begin(chart))

    @classmethod
    def _of_parent(cls, scope: Construct) -> Composition:
        parent = scope.node.scope
        if not isinstance(parent, Construct):
            raise ValueError(f"{scope.node.path!r} is in no chart; make a cdk8s Chart around it")
        return cls.of(parent)

    def adopt(self, construct: Construct) -> Composition:
        """Notes that a construct belongs here, which saves asking cdk8s for the way up. Returns the composition itself."""
        _OF_CONSTRUCT[construct] = self
        return self

    def within(self, scope: Construct, namespace: str) -> Composition:
        """The composition of what will be made in `scope`: the same settings in another namespace."""
        inner = replace(self, scope=scope, namespace=namespace, workloads={}, wanted_secrets={})
        _OF_CONSTRUCT[scope] = inner
        return inner

    def labels(self) -> dict[str, str]:
        """The labels of an object that belongs to no workload."""
        return {"app.kubernetes.io/part-of": self.part_of, "app.kubernetes.io/managed-by": "cdk8s"}

    def add_workload(self, workload: GuardedPods) -> None:
        """Takes a workload in. Two of one name in a chart are refused: one would silently replace the other."""
        if workload.name in self.workloads:
            self.refuse(workload, f"the name {workload.name!r} is taken by {self.workloads[workload.name].node.path!r}")
        self.workloads.setdefault(workload.name, workload)

    def check_secret(self, user: Construct, where: str, secret: SecretKey) -> None:
        """Refuses a key that nobody makes."""
        if self.secrets.lacks(secret) and secret.name not in self.foreign_secrets:
            form = f" ({self.wanted_secrets[secret]})" if secret in self.wanted_secrets else ""
            self.refuse(
                user,
                f"{where}: Secret {secret.name!r} with key {secret.key!r}{form} is not among secrets.existing; make it and list it",
            )

    def refuse(self, construct: Construct, finding: str) -> None:
        """Lets the synth fail once every other finding is known too. `finding` begins with the path of the prop."""
        self.rendering.refuse(construct, finding)


def share(
    scope: Construct,
    *,
    part_of: str | None = None,
    image_mirror: str | None = None,
    image_pull_secrets: tuple[str, ...] = (),
    secrets: SecretsProps | None = None,
) -> None:
    """Sets what all constructs of a chart share. Call it before the first of them is made."""
    composition = Composition.of(scope)
    composition.part_of = part_of or composition.part_of
    composition.image_mirror = image_mirror
    composition.image_pull_secrets = image_pull_secrets
    composition.secrets = secrets or composition.secrets


_OF_CONSTRUCT: WeakKeyDictionary[IConstruct, Composition] = WeakKeyDictionary()
