"""Logs: one JSON object per line on stdout, without the text of messages and without keys."""

import json
import logging
import sys
import time
import traceback
import uuid
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any


@dataclass
class RequestContext:
    """Fields of the current request for logs and metrics, set while it is served."""

    request_id: str = field(default_factory=lambda: uuid.uuid4().hex)
    trace_id: str | None = None
    status: int | None = None
    stream: bool = False
    started: float = field(default_factory=time.monotonic)

    def seconds(self) -> float:
        """Returns the seconds since the request arrived."""
        return time.monotonic() - self.started


current_request: ContextVar[RequestContext | None] = ContextVar("current_request", default=None)


class JsonFormatter(logging.Formatter):
    """Formats a record with its `fields` and the ids of the current request as one JSON object."""

    def format(self, record: logging.LogRecord) -> str:
        """Returns the line of a record."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if request := current_request.get():
            line |= {"request_id": request.request_id, "trace_id": request.trace_id}
        line |= getattr(record, "fields", {})
        if record.exc_info:
            line["exception"] = _frames(record.exc_info[1])
        return json.dumps({key: value for key, value in line.items() if value is not None}, default=str)


def _frames(error: BaseException | None) -> str | None:
    """Returns the type and the stack of an error without its text, which may quote a message."""
    if error is None:
        return None
    places = (f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__))
    return " < ".join([type(error).__name__, *reversed(list(places))])


def configure() -> None:
    """Sends all records, also those of uvicorn, to stdout as JSON lines."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for verbose in ("httpx", "httpx2", "openai"):
        logging.getLogger(verbose).setLevel(logging.WARNING)
