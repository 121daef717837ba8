"""The content of a report."""

from dataclasses import dataclass
from decimal import Decimal

from constructs_lib.review.checks.run import Result
from constructs_lib.review.manifests.amounts_of import Amounts
from constructs_lib.review.picture.graph import Graph
from constructs_lib.review.prices import Prices
from constructs_lib.review.review import Review


@dataclass(frozen=True)
class Workload:
    """A workload with all its pods."""

    component: str
    namespace: str
    name: str
    kind: str
    images: tuple[str, ...]
    """The programs with their versions, as `langfuse:4.16.0`."""
    replicas: str
    """The number of pods; `2-6` with an autoscaler, `each node` for a DaemonSet."""
    amounts: Amounts
    money: Decimal
    """The price of a month."""


@dataclass(frozen=True, order=True)
class SecretNeed:
    """A key of a Secret that pods read."""

    namespace: str
    name: str
    key: str
    """Empty if all keys are read."""
    filled_by: str
    """`you`, or the part that makes it."""
    readers: tuple[str, ...]
    form: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it must be provided."""
        return self.filled_by in ("you", "store")


@dataclass(frozen=True, order=True)
class Host:
    """A host or port under which a component is exposed."""

    name: str
    component: str
    tls: str
    """`yes`, `no`, or empty where the manifests don't say."""


@dataclass(frozen=True)
class Report:
    """Everything about an environment."""

    title: str
    workloads: tuple[Workload, ...]
    total: Amounts
    prices: Prices
    secrets: tuple[SecretNeed, ...]
    hosts: tuple[Host, ...]
    graph: Graph
    results: tuple[Result, ...]
    """Broken rules, and those that are suppressed."""
    review: Review | None = None
    """The change from an older version."""
