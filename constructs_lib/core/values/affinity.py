"""Affinity: the nodes that pods must or should run on, and the pods that they run beside or apart from."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field

from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.text import ARCHITECTURE, LabelKey, Labels, LabelValue, architecture_error

Weight = Annotated[int, Field(strict=True, ge=1, le=100)]
"""The importance of a preference among others, from 1 to 100."""


class NodeExpression(Props):
    """A condition on one label of a node."""

    key: LabelKey
    """The label's key."""
    operator: Literal["In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"] = "In"
    """`In` and `NotIn` compare with `values`, `Gt` and `Lt` with one whole number in it; the others take no values."""
    values: Items[LabelValue] = ()
    """Values of the label."""

    def _errors(self) -> Iterator[str]:
        if self.operator in ("Exists", "DoesNotExist") and self.values:
            yield f"values: have no meaning for {self.operator!r}; leave them out"
        if self.operator in ("In", "NotIn") and not self.values:
            yield f"values: is empty; list the values that {self.operator!r} compares with"
        if self.operator in ("Gt", "Lt") and not (len(self.values) == 1 and self.values[0].isdigit()):
            yield f"values: {self.operator!r} compares with one whole number; write such as ['4']"
        if self.key == ARCHITECTURE:
            yield from (f"values: {error}" for error in map(architecture_error, self.values) if error)

    def manifest(self) -> dict[str, Any]:
        """Returns the condition as a node selector has it."""
        return {"key": self.key, "operator": self.operator, **({"values": list(self.values)} if self.values else {})}


class PreferredNodes(Props):
    """Nodes that pods prefer, if one of them has enough CPU and memory."""

    weight: Weight = 1
    """The importance of this preference among others, from 1 to 100."""
    expressions: Items[NodeExpression]
    """Conditions, all of which hold for such a node."""

    def _errors(self) -> Iterator[str]:
        if not self.expressions:
            yield "expressions: is empty; list at least one condition"


class NodeAffinityProps(Props):
    """Conditions on the nodes of a pod."""

    required: Items[NodeExpression] = ()
    """Conditions, all of which hold for every node that runs the pods."""
    preferred: Items[PreferredNodes] = ()
    """Nodes that are better than others."""


class PodTerm(Props):
    """Pods with certain labels, and the kind of place that is shared with them."""

    labels: Labels
    """Labels of those pods, in the namespace of the pods that have this affinity."""
    topology_key: LabelKey = "kubernetes.io/hostname"
    """The label of nodes whose value is a place: by default each node is one; `topology.kubernetes.io/zone` is the zone."""

    def _errors(self) -> Iterator[str]:
        if not self.labels:
            yield "labels: is empty, which means every pod; give at least one"

    def manifest(self) -> dict[str, Any]:
        """Returns the term of a pod affinity."""
        return {"labelSelector": {"matchLabels": dict(self.labels)}, "topologyKey": self.topology_key}


class PreferredPods(PodTerm):
    """Pods beside which, or apart from which, pods prefer to run."""

    weight: Weight = 1
    """The importance of this preference among others, from 1 to 100."""


class PodAffinityProps(Props):
    """Conditions on other pods in the same place."""

    required: Items[PodTerm] = ()
    """Conditions, all of which hold."""
    preferred: Items[PreferredPods] = ()
    """Places that are better than others."""


class AffinityProps(Props):
    """Affinity of pods, in the words of a pod's spec."""

    node_affinity: NodeAffinityProps = NodeAffinityProps()
    """Nodes of the pods."""
    pod_affinity: PodAffinityProps = PodAffinityProps()
    """Pods that run in the same place."""
    pod_anti_affinity: PodAffinityProps = PodAffinityProps()
    """Pods that run in other places."""

    def manifest(self) -> dict[str, Any]:
        """Returns the affinity as a pod's spec has it; empty without any condition."""
        fields = {
            "nodeAffinity": _rules(
                {"nodeSelectorTerms": [_expressions(self.node_affinity.required)]} if self.node_affinity.required else None,
                [{"weight": each.weight, "preference": _expressions(each.expressions)} for each in self.node_affinity.preferred],
            ),
            "podAffinity": _pod_rules(self.pod_affinity),
            "podAntiAffinity": _pod_rules(self.pod_anti_affinity),
        }
        return {name: rules for name, rules in fields.items() if rules}


def _expressions(expressions: Sequence[NodeExpression]) -> dict[str, Any]:
    return {"matchExpressions": [expression.manifest() for expression in expressions]}


def _pod_rules(affinity: PodAffinityProps) -> dict[str, Any]:
    preferred = [{"weight": each.weight, "podAffinityTerm": each.manifest()} for each in affinity.preferred]
    return _rules([term.manifest() for term in affinity.required], preferred)


def _rules(required: Any, preferred: Any) -> dict[str, Any]:
    suffix = "DuringSchedulingIgnoredDuringExecution"
    rules = {f"required{suffix}": required, f"preferred{suffix}": preferred}
    return {name: rule for name, rule in rules.items() if rule}
