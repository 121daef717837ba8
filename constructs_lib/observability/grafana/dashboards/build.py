"""All dashboards, and the files that a synth reads."""

import json
from pathlib import Path

from constructs_lib.observability.grafana.boards import NEEDS, OURS, Dashboard
from constructs_lib.observability.grafana.dashboards import (
    agent_server,
    kubernetes,
    langfuse,
    litellm,
    logs,
    open_webui,
    platform_overview,
    stores,
)

BOARDS = (
    platform_overview.BOARD,
    open_webui.BOARD,
    litellm.BOARD,
    agent_server.BOARD,
    langfuse.BOARD,
    stores.BOARD,
    kubernetes.BOARD,
    logs.BOARD,
)


def files() -> dict[Path, str]:
    """The text of each dashboard, and of what the sections of all of them need."""
    needs = {board.uid: board.needs() for board in BOARDS}
    texts = {OURS / f"{board.uid}.json": Dashboard(board.body()).text() for board in BOARDS}
    return texts | {NEEDS: json.dumps(needs, indent=1, sort_keys=True) + "\n"}
