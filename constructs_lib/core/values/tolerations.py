"""Tolerations of the taints of nodes."""

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import Field

from constructs_lib.core.values.props import Props
from constructs_lib.core.values.text import LabelKey, LabelValue


class Toleration(Props):
    """A taint of nodes that pods tolerate, as in the spec of a pod."""

    key: LabelKey | None = None
    """The taint's key; None tolerates every taint, with the operator `Exists`."""
    operator: Literal["Equal", "Exists"] = "Equal"
    """`Equal`: the taint has this value. `Exists`: it may have any."""
    value: LabelValue = ""
    """The taint's value, for `Equal`."""
    effect: Literal["NoSchedule", "PreferNoSchedule", "NoExecute"] | None = None
    """The taint's effect; None tolerates all three."""
    toleration_seconds: Annotated[int, Field(ge=0, lt=2**63)] | None = None
    """Seconds that a pod stays on a node whose taint evicts pods (`NoExecute`); None for as long as it runs."""

    def _errors(self) -> Iterator[str]:
        if self.key is None and self.operator != "Exists":
            yield "operator: must be 'Exists' without a key, which tolerates every taint; or give the key"
        if self.operator == "Exists" and self.value:
            yield f"value: {self.value!r} has no meaning for 'Exists'; leave it out, or write operator: Equal"
        if self.toleration_seconds is not None and self.effect != "NoExecute":
            yield "effect: must be 'NoExecute' with toleration_seconds; the other effects never evict a pod"

    def manifest(self) -> dict[str, Any]:
        """Returns the toleration as a pod's spec has it."""
        fields = {
            "key": self.key,
            "operator": self.operator,
            "value": self.value or None,
            "effect": self.effect,
            "tolerationSeconds": self.toleration_seconds,
        }
        return {name: value for name, value in fields.items() if value is not None}
