"""Alerting and recording rules as values, and as rule files of Prometheus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from constructs_lib.core.values.yaml_text import yaml_text

Severity = Literal["critical", "warning"]
"""`critical`: users are affected, or soon will be. `warning`: it can wait until the next morning."""


@dataclass(frozen=True)
class Record:
    """A recording rule."""

    name: str
    expr: str
    labels: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)

    def manifest(self) -> dict[str, Any]:
        """Returns the rule as in a rule file."""
        return {"record": self.name, "expr": self.expr, **({"labels": dict(self.labels)} if self.labels else {})}


@dataclass(frozen=True, kw_only=True)
class Alert:
    """An alerting rule: a condition, how long it must hold, and a runbook."""

    name: str
    expr: str
    after: str
    """How long it must hold."""
    severity: Severity
    summary: str
    """The problem, in one line."""
    description: str
    """The measured values and the effect on users."""
    runbook: str
    """Steps to find and fix the cause."""
    labels: dict[str, str] = field(default_factory=dict[str, str])
    """Further labels in addition to `severity`."""

    def manifest(self) -> dict[str, Any]:
        """Returns the rule as in a rule file."""
        return {
            "alert": self.name,
            "expr": self.expr,
            "for": self.after,
            "labels": {"severity": self.severity, **self.labels},
            "annotations": {"summary": self.summary, "description": self.description, "runbook": self.runbook},
        }


@dataclass(frozen=True)
class Group:
    """Rules about one subject, and the programs whose series they need."""

    name: str
    rules: tuple[Record | Alert, ...]
    needs: frozenset[str] = frozenset()

    @property
    def file(self) -> str:
        """The name of its rule file."""
        return f"{self.name}.yaml"

    def manifest(self) -> dict[str, Any]:
        """Returns the group as in a rule file."""
        return {"name": self.name, "rules": [rule.manifest() for rule in self.rules]}

    def text(self) -> str:
        """Returns a rule file with this group alone."""
        return yaml_text({"groups": [self.manifest()]})


def runbook(*steps: str) -> str:
    """Returns numbered steps."""
    return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
