"""The library's rules, a file per subject."""

from __future__ import annotations

from collections.abc import Iterable

from constructs_lib.observability.rules import (
    alerting,
    certificates,
    chat,
    components,
    ingress,
    kubernetes,
    langfuse,
    litellm,
    logs,
    model_server,
    postgres,
    valkey,
    volumes,
)
from constructs_lib.observability.rules.model import Group
from constructs_lib.observability.rules.objectives import ChatObjectives
from constructs_lib.observability.targets import Watched


def groups(watched: Watched, objectives: ChatObjectives) -> tuple[Group, ...]:
    """Returns the groups whose programs are all watched."""
    everything = (
        *components.groups(watched),
        *chat.groups(objectives),
        litellm.GROUP,
        *model_server.GROUPS,
        *langfuse.GROUPS,
        kubernetes.GROUP,
        volumes.GROUP,
        certificates.GROUP,
        ingress.GROUP,
        postgres.GROUP,
        valkey.GROUP,
        logs.GROUP,
        alerting.GROUP,
    )
    return tuple(group for group in everything if group.needs <= watched.programs)


def files(chosen: Iterable[Group]) -> dict[str, str]:
    """Returns a rule file for each group."""
    return {group.file: group.text() for group in chosen}
