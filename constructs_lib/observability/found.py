"""What a stack finds beneath the constructs that it is to watch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from constructs import Construct

from constructs_lib.core.component import Component
from constructs_lib.core.room import Room
from constructs_lib.observability.elasticsearch import Elasticsearch
from constructs_lib.stores.postgres import ExternalPostgres, Postgres
from constructs_lib.stores.valkey import ExternalValkey, Valkey

MONITORING = "monitoring"
"""What an external server's database with statistics is listed as."""
Kind = TypeVar("Kind", bound=Room)
WITH_EXPORTER = (Postgres, Valkey, Elasticsearch)
"""Rooms whose programs have no metrics themselves."""


@dataclass(frozen=True)
class Found:
    """Components and rooms, each once, in the order in which they were made."""

    components: tuple[Component, ...]
    rooms: tuple[Room, ...]

    @classmethod
    def beneath(cls, construct: Construct) -> Found:
        """Everything in this construct, and it itself."""
        everything = construct.node.find_all()
        return cls(
            tuple(item for item in everything if isinstance(item, Component)),
            tuple(item for item in everything if isinstance(item, Room)),
        )

    @classmethod
    def together(cls, parts: Iterable[Found]) -> Found:
        """All of them as one."""
        parts = list(parts)
        return cls(
            tuple(dict.fromkeys(component for part in parts for component in part.components)),
            tuple(dict.fromkeys(room for part in parts for room in part.rooms)),
        )

    def __bool__(self) -> bool:
        """Whether there is anything to watch."""
        return bool(self.components or self.databases or self.caches)

    def of(self, kind: type[Kind]) -> list[Kind]:
        """The rooms of a kind."""
        return [room for room in self.rooms if isinstance(room, kind)]

    @property
    def databases(self) -> list[Postgres | ExternalPostgres]:
        """The PostgreSQL servers that tell their statistics: external ones only where they list `monitoring`."""
        return [*self.of(Postgres), *(room for room in self.of(ExternalPostgres) if MONITORING in room.props.databases)]

    @property
    def caches(self) -> list[Valkey | ExternalValkey]:
        """The Valkey servers."""
        return [*self.of(Valkey), *self.of(ExternalValkey)]

    @property
    def scraped(self) -> list[Component]:
        """The components that have metrics."""
        return [component for component in self.components if component.metrics]

    @property
    def probed(self) -> list[Component]:
        """The components that only say whether they are well. One that is scaled to nothing is not asked."""
        return [component for component in self.components if not component.metrics and component.health and _runs(component)]

    def mute(self) -> list[Component]:
        """The components that say nothing, and that no exporter speaks for."""
        spoken_for = [room.server for kind in WITH_EXPORTER for room in self.of(kind)]
        return [each for each in self.components if not (each.metrics or each.health) and each not in spoken_for]


def namespaces(components: Sequence[Component]) -> set[str]:
    """Where they run."""
    return {namespace for component in components if (namespace := component.composition.namespace)}


def _runs(component: Component) -> bool:
    return component.props.replicas > 0 or component.props.autoscaling is not None
