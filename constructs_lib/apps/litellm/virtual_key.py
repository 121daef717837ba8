"""Virtual keys: the key of one client, which a Job registers in LiteLLM."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from constructs_lib.apps.litellm.team import Team
from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.images import locked
from constructs_lib.core.values.secrets import Generated, SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.workloads.job import Job

PROGRAM = Path(__file__).with_name("create_key.py")
PROGRAM_FOLDER = "/opt/key"
API_KEY = Generated(prefix="sk-")
"""LiteLLM accepts no other keys, and no other master key."""


@dataclass(frozen=True)
class VirtualKey:
    """The key of one client, the Secret that it is generated in (None for a key of yours), and the Job that registers it."""

    key: SecretKey
    secret: Secret | None
    job: Job


def virtual_key(
    proxy: Application,
    name: str,
    api: Endpoint,
    settings: dict[str, Any],
    *,
    team: Team | None,
    key: SecretKey | None,
    master_key: SecretKey,
) -> VirtualKey:
    """Makes the key of a client: its Secret, unless `key` is given, and the Job that registers it or brings it to its settings.

    The Job does the same to the team first.
    """
    secret = None if key else Secret(proxy, f"secret-{name}", {"api-key": API_KEY}, name=f"{proxy.name}-{name}")
    value = key or SecretKey(name=f"{proxy.name}-{name}", key="api-key")
    job = Job(
        proxy, f"{proxy.name}-{name}-key", image=locked("python"), program="litellm", role="virtual-key",
        command=("python3", f"{PROGRAM_FOLDER}/{PROGRAM.name}", name, json.dumps(settings), *_team(team)),
        env={"CLIENT_KEY": value},
    )  # fmt: skip
    job.add_files(PROGRAM_FOLDER, {PROGRAM.name: PROGRAM.read_text()})
    job.connect(api, {"LITELLM_URL": api.url, "LITELLM_MASTER_KEY": master_key})
    return VirtualKey(value, secret, job)


def _team(team: Team | None) -> tuple[str, ...]:
    return (json.dumps({"team_id": team.name, "team_alias": team.name, **team.settings}),) if team else ()
