"""Alerting and recording rules: content for Prometheus, one file per subject."""

from constructs_lib.observability.rules.model import Alert, Group, Record
from constructs_lib.observability.rules.objectives import ChatObjectives

__all__ = ["Alert", "ChatObjectives", "Group", "Record"]
