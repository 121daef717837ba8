"""All dashboards, and the files that a synth reads."""

import json
from pathlib import Path

from constructs_lib.observability.dashboards import (
    agent_server,
    kubernetes,
    langfuse,
    litellm,
    logs,
    model_servers,
    open_webui,
    platform_overview,
    stores,
)
from constructs_lib.observability.dashboards.dashboard import NEEDS, OURS, Dashboard

BOARDS = (
    platform_overview.BOARD,
    open_webui.BOARD,
    litellm.BOARD,
    model_servers.BOARD,
    agent_server.BOARD,
    langfuse.BOARD,
    stores.BOARD,
    kubernetes.BOARD,
    logs.BOARD,
)


def files() -> dict[Path, str]:
    """Returns the content of each dashboard's file, and of the file with the needs of all sections."""
    needs = {board.uid: board.needs() for board in BOARDS}
    texts = {OURS / f"{board.uid}.json": Dashboard(board.body()).text() for board in BOARDS}
    return texts | {NEEDS: json.dumps(needs, indent=1, sort_keys=True) + "\n"}
