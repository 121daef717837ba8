"""Finds the workloads and stores beneath the constructs that a stack watches."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from constructs import Construct

from constructs_lib.apps.mcp_server import MCPServer
from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.foreign_workload import ForeignWorkload
from constructs_lib.core.workloads.component import Component
from constructs_lib.observability.elasticsearch import Elasticsearch
from constructs_lib.observability.targets import Scraped
from constructs_lib.stores.postgres import ExternalPostgres, Postgres, PostgresServer
from constructs_lib.stores.valkey import ExternalValkey, Valkey

MONITORING = "monitoring"
"""Name of the entry in an external server's `databases` whose user may read statistics."""
Kind = TypeVar("Kind", bound=Application)
WITH_EXPORTER = (Postgres, Valkey, Elasticsearch)
"""Applications whose programs have no metrics endpoint; an exporter serves them."""
WITHOUT_HEALTH = (MCPServer,)
"""Applications of any image, which may have neither metrics nor a health path; kube-state-metrics knows whether pods are ready."""


@dataclass(frozen=True)
class Discovery:
    """Components, applications and foreign workloads, each once, in the order in which they were made."""

    components: tuple[Component, ...]
    applications: tuple[Application, ...]
    foreign: tuple[ForeignWorkload, ...]
    """Workloads written without this library, whose metrics are exposed."""

    @classmethod
    def beneath(cls, construct: Construct) -> Discovery:
        """Returns the discovery of a construct and everything beneath it."""
        everything = construct.node.find_all()
        return cls(
            tuple(item for item in everything if isinstance(item, Component)),
            tuple(item for item in everything if isinstance(item, Application)),
            tuple(item for item in everything if isinstance(item, ForeignWorkload) and item.metrics),
        )

    @classmethod
    def together(cls, parts: Iterable[Discovery]) -> Discovery:
        """Returns several discoveries as one."""
        parts = list(parts)
        return cls(
            tuple(dict.fromkeys(component for part in parts for component in part.components)),
            tuple(dict.fromkeys(application for part in parts for application in part.applications)),
            tuple(dict.fromkeys(workload for part in parts for workload in part.foreign)),
        )

    def __bool__(self) -> bool:
        """Returns whether there is anything to watch."""
        return bool(self.components or self.databases or self.caches or self.foreign)

    def of(self, kind: type[Kind]) -> list[Kind]:
        """Returns the applications of a class."""
        return [application for application in self.applications if isinstance(application, kind)]

    @property
    def databases(self) -> list[PostgresServer | ExternalPostgres]:
        """The PostgreSQL servers with statistics: an external one needs `monitoring` among its `databases`."""
        return [
            *self.of(PostgresServer),
            *(application for application in self.of(ExternalPostgres) if MONITORING in application.props.databases),
        ]

    @property
    def caches(self) -> list[Valkey | ExternalValkey]:
        """The Valkey servers."""
        return [*self.of(Valkey), *self.of(ExternalValkey)]

    @property
    def scraped(self) -> list[Scraped]:
        """The components and other workloads that have metrics."""
        return [*(component for component in self.components if component.metrics), *self.foreign]

    @property
    def namespaces(self) -> set[str]:
        """The namespaces of the workloads."""
        return {namespace for pods in (*self.components, *self.foreign) if (namespace := pods.namespace)}

    @property
    def probed(self) -> list[Component]:
        """The components that have no metrics and an HTTP readiness probe. One without replicas is left out."""
        return [component for component in self.components if not component.metrics and component.health and component.runs]

    def unmonitored(self) -> list[Component]:
        """The components without metrics, HTTP readiness probe and exporter."""
        spoken_for = [application.server for kind in (*WITH_EXPORTER, *WITHOUT_HEALTH) for application in self.of(kind)]
        return [each for each in self.components if not (each.metrics or each.health) and each not in spoken_for]
