"""Starts the server: one worker on PORT, which finishes running answers before it exits."""

import os
import sys
from types import FrameType

import uvicorn

from . import logs
from .api import Api, create_app
from .settings import Settings, SettingsError, load


class Server(uvicorn.Server):
    """Uvicorn that is not ready from the first SIGTERM or SIGINT on."""

    def __init__(self, config: uvicorn.Config, api: Api) -> None:
        super().__init__(config)
        self._api = api

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Handles SIGTERM and SIGINT."""
        self._api.ready = False
        super().handle_exit(sig, frame)


def serve(settings: Settings) -> None:
    """Answers requests until SIGTERM, then waits up to AGENT_DRAIN_SECONDS for running answers."""
    api = Api(settings)
    config = uvicorn.Config(
        create_app(api),
        host="0.0.0.0",
        port=settings.port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=settings.agent_drain_seconds,
    )
    Server(config, api).run()


def main() -> None:
    """Runs the server. Exits with code 2 and a line per error if environment variables are missing or invalid."""
    logs.configure()
    try:
        settings = load(os.environ)
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        raise SystemExit(2) from None
    serve(settings)


if __name__ == "__main__":
    main()
