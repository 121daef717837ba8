"""Classes of consequences, and what a review says about each change."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from constructs_lib.review.changes import Change
from constructs_lib.review.manifests.objects import Item


class Consequence(Enum):
    """The effect of a change on a running cluster, the worst first."""

    REJECTED = ("rejected", 10, "the API server rejects the change, and nothing of the object is applied")
    DATA_LOSS = ("data-loss", 11, "data is deleted, or can't be reached any more")
    OUTAGE = ("outage", 12, "something that works today doesn't for a while, or doesn't any more")
    EXPOSURE = ("exposure", 13, "something can be reached, or may do more, than before")
    RESTART = ("restart", 14, "pods are replaced while others go on")
    MIGRATION = ("migration", 15, "a Job changes the data of an application")
    SECRET_NEEDED = ("secret-needed", 16, "pods wait for a Secret that must be there first")
    COST = ("cost", 17, "more or less CPU, memory or disk is requested")
    NONE = ("none", 0, "nothing that runs is disturbed")

    def __init__(self, label: str, exit_code: int, meaning: str) -> None:
        self.label = label
        self.exit_code = exit_code
        self.meaning = meaning

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Consequence).index(self)


FAILING = tuple(each for each in Consequence if each is not Consequence.NONE)
"""The classes at which a pipeline can stop."""


def of_label(label: str) -> Consequence | None:
    """Returns the class of that name, or None."""
    return next((each for each in Consequence if each.label == label), None)


@dataclass(frozen=True)
class Finding:
    """One consequence of a change, in words."""

    consequence: Consequence
    item: Item
    title: str
    """The part of the object that changes."""
    effect: str = ""
    """The consequence of the change."""
    remedy: str = ""
    """How to avoid it, or to live with it; empty if there is nothing to do."""
    changes: tuple[Change, ...] = ()
    """The fields that it is about."""
    edges: tuple[str, ...] = ()
    """Connections that it is about."""
    component: str = ""
    """The component it is about, if that is not the object's."""

    @property
    def group(self) -> str:
        """The component under which it is listed."""
        return self.component or self.item.component


def worst(findings: Iterable[Finding]) -> Consequence:
    """Returns the worst class of these findings; NONE if there are none."""
    return min((finding.consequence for finding in findings), key=lambda each: each.rank, default=Consequence.NONE)
