"""The rules that come with the platform: a file per subject."""

from __future__ import annotations

from collections.abc import Iterable

from constructs_lib.observability.prometheus.props import ChatObjectives
from constructs_lib.observability.prometheus.rules import (
    alerting,
    certificates,
    chat,
    components,
    kubernetes,
    langfuse,
    litellm,
    logs,
    postgres,
    valkey,
    volumes,
)
from constructs_lib.observability.prometheus.rules.model import Group
from constructs_lib.observability.prometheus.targets import Watched


def groups(watched: Watched, objectives: ChatObjectives) -> tuple[Group, ...]:
    """The groups whose programs are all watched."""
    everything = (
        *components.groups(watched),
        *chat.groups(objectives),
        litellm.GROUP,
        *langfuse.GROUPS,
        kubernetes.GROUP,
        volumes.GROUP,
        certificates.GROUP,
        postgres.GROUP,
        valkey.GROUP,
        logs.GROUP,
        alerting.GROUP,
    )
    return tuple(group for group in everything if group.needs <= watched.programs)


def files(chosen: Iterable[Group]) -> dict[str, str]:
    """A rule file for each group."""
    return {group.file: group.text() for group in chosen}
