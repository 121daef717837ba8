"""Rules, and the objects and connections that they look at."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from constructs_lib.review.manifests.network import Network
from constructs_lib.review.manifests.objects import Item, Objects
from constructs_lib.review.manifests.pods import LONG_RUNNING, workloads


class Severity(StrEnum):
    """How bad it is if a rule is broken, the worst first."""

    ERROR = "error"
    """It doesn't work, or anyone can get in."""
    WARNING = "warning"
    """It works until something happens: load, a drain, a break-in."""
    NOTE = "note"
    """Something that a reader must know."""


@dataclass(eq=False)
class Subject:
    """The objects, the connections between them, and the cluster they are for, which rules look at."""

    objects: Objects
    kubernetes: tuple[int, int] = (1, 35)
    """The version of the cluster."""
    mirror: str = ""
    """The registry that all images must come from, with a path if it has one; empty: any."""

    @cached_property
    def network(self) -> Network:
        """The permitted connections."""
        return Network(self.objects)

    @cached_property
    def workloads(self) -> list[Item]:
        """The objects that have pods."""
        return workloads(self.objects)

    @cached_property
    def long_running(self) -> list[Item]:
        """The workloads whose pods don't end."""
        return [item for item in self.workloads if item.kind in LONG_RUNNING]

    @cached_property
    def by_kind(self) -> dict[str, list[Item]]:
        """The objects of each kind."""
        found: dict[str, list[Item]] = {}
        for item in self.objects.values():
            found.setdefault(item.kind, []).append(item)
        return found

    def of(self, *kinds: str) -> list[Item]:
        """Returns the objects of these kinds."""
        return [item for kind in kinds for item in self.by_kind.get(kind, [])]

    def find(self, kind: str, namespace: str, name: str) -> Item | None:
        """Returns the object of that kind and name."""
        return next((item for item in self.of(kind) if (item.key.namespace, item.key.name) == (namespace, name)), None)


class Violation(NamedTuple):
    """An object that breaks a rule, and what it has."""

    item: Item
    message: str


@dataclass(frozen=True)
class Rule:
    """A rule that manifests must keep."""

    id: str
    """Its file's name with `-`; it is written where the rule is suppressed."""
    severity: Severity
    why: str
    """The consequence of breaking it."""
    remedy: str
    """The remedy."""
    check: Callable[[Subject], Iterator[Violation]]
    """Returns the objects that break it: a pure function."""
