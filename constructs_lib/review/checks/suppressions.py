"""Where a rule needn't be kept: an annotation of the object, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from constructs_lib.review.manifests.objects import Item, mapping

if TYPE_CHECKING:
    from constructs import Construct

PREFIX = "suppress.llm-platform/"
"""How the annotations begin; the rest is the rule."""
SHORTEST = 10
"""The fewest characters of a reason."""


def rule_ids() -> list[str]:
    """Returns the rules that there are, by the names of their files."""
    files = Path(__file__).with_name("rules").glob("[a-z]*.py")
    return sorted(file.stem.replace("_", "-") for file in files)


def problem(rule: str, reason: object) -> str:
    """Returns why a suppression can't be used; empty if it can."""
    if rule not in rule_ids():
        return f"{rule!r} is not a rule; `llm-platform check --rules` lists them"
    if not isinstance(reason, str) or len(reason.strip()) < SHORTEST:
        return f"a suppression of {rule} needs its reason, in at least {SHORTEST} characters"
    return ""


def suppress(construct: Construct | None, rule: str, reason: str) -> None:
    """Suppresses a rule for all objects of a construct, by an annotation that holds the reason.

    Call it after the construct has made its objects. For None, such as an optional object, it does nothing. Raises ValueError for
    an unknown rule, or without a reason.
    """
    from cdk8s import ApiObject  # starts Node.js, which the reading of manifests doesn't need

    if why := problem(rule, reason):
        raise ValueError(f"{construct.node.path if construct else 'suppress'}: {why}")
    for each in construct.node.find_all() if construct else ():
        if ApiObject.is_api_object(each):
            ApiObject.of(each).metadata.add_annotation(f"{PREFIX}{rule}", reason)


def accept_any_address(policy: Construct | None, host: str) -> None:
    """Suppresses `open-egress` for a NetworkPolicy that permits connections to a host whose addresses only DNS knows."""
    suppress(policy, "open-egress", f"only DNS knows the addresses of {host}, as long as no cidrs are given")


def suppressed(item: Item) -> dict[str, str]:
    """Returns the reasons by rule."""
    annotations = mapping(item.body, "metadata", "annotations")
    return {name.removeprefix(PREFIX): f"{reason}" for name, reason in annotations.items() if name.startswith(PREFIX)}


def errors(items: Iterator[Item]) -> list[str]:
    """Returns a line for each suppression that can't be used."""
    return [
        f"{item.place}: {item.key}: {why}"
        for item in items for rule, reason in suppressed(item).items() if (why := problem(rule, reason))
    ]  # fmt: skip
