"""Rules as values, and the file format that Prometheus reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from constructs_lib.core.config_text import yaml_text

Severity = Literal["critical", "warning"]
"""`critical`: people notice, or soon will. `warning`: it can wait for the morning."""


@dataclass(frozen=True)
class Record:
    """A series that is computed ahead."""

    name: str
    expr: str
    labels: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)

    def manifest(self) -> dict[str, Any]:
        """The rule in a rule file."""
        return {"record": self.name, "expr": self.expr, **({"labels": dict(self.labels)} if self.labels else {})}


@dataclass(frozen=True, kw_only=True)
class Alert:
    """A condition, how long it must hold, and what to do then."""

    name: str
    expr: str
    after: str
    """How long it must hold."""
    severity: Severity
    summary: str
    """What is wrong, in a line."""
    description: str
    """What the numbers say, and what follows for users."""
    runbook: str
    """What to do, step by step."""
    labels: dict[str, str] = field(default_factory=dict[str, str])
    """More labels, beside `severity`."""

    def manifest(self) -> dict[str, Any]:
        """The rule in a rule file."""
        return {
            "alert": self.name,
            "expr": self.expr,
            "for": self.after,
            "labels": {"severity": self.severity, **self.labels},
            "annotations": {"summary": self.summary, "description": self.description, "runbook": self.runbook},
        }


@dataclass(frozen=True)
class Group:
    """Rules on one subject, and the programs without whose series they say nothing."""

    name: str
    rules: tuple[Record | Alert, ...]
    needs: frozenset[str] = frozenset()

    @property
    def file(self) -> str:
        """The name of its rule file."""
        return f"{self.name}.yaml"

    def manifest(self) -> dict[str, Any]:
        """The group in a rule file."""
        return {"name": self.name, "rules": [rule.manifest() for rule in self.rules]}

    def text(self) -> str:
        """A rule file with this group alone."""
        return yaml_text({"groups": [self.manifest()]})


def runbook(*steps: str) -> str:
    """Numbered steps."""
    return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
