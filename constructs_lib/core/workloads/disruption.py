"""Disruption budgets: how many pods a drain of nodes may stop at a time."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Field

from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.props import Props

PERCENTAGE = Grammar("a share of the pods", "write a whole number of pods, or such as '25%'", "(?:[1-9][0-9]?|100)%")
PodCount = Annotated[int, Field(strict=True, ge=1, le=1000)] | Annotated[str, PERCENTAGE]
"""A number of pods above 0, or a share of them such as `25%`."""


class DisruptionBudgetProps(Props):
    """A PodDisruptionBudget, for workloads with several pods. By default one pod at a time may be stopped."""

    min_available: PodCount | None = None
    """Pods that stay: a number, or a share such as `50%`, rounded up. It must leave a pod that may be stopped."""
    max_unavailable: PodCount | None = None
    """Pods that may be stopped: a number, or a share such as `25%`, rounded up. None: 1, unless `min_available` is given."""

    def _errors(self) -> Iterator[str]:
        if self.min_available is not None and self.max_unavailable is not None:
            yield "max_unavailable: is given together with min_available; leave out one of them"

    def blocks(self, pods: int) -> bool:
        """Returns whether no pod of so many may ever be stopped, which would block every drain."""
        if self.min_available is None:
            return False
        share = self.min_available
        kept = -(-pods * int(share[:-1]) // 100) if isinstance(share, str) else share
        return kept >= pods

    def spec(self, selector: Mapping[str, str]) -> dict[str, Any]:
        """Returns the spec of the budget. It never protects a pod that isn't ready."""
        limit = (
            {"maxUnavailable": self.max_unavailable or 1} if self.min_available is None else {"minAvailable": self.min_available}
        )
        return {**limit, "selector": {"matchLabels": dict(selector)}, "unhealthyPodEvictionPolicy": "AlwaysAllow"}
