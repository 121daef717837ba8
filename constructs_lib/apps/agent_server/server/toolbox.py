"""The tools of this agent. A function with `@tool` in this file is one more."""

from datetime import UTC, datetime, tzinfo
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field

from . import arithmetic
from .memory import Conversation
from .tools import tool


@tool
def calculate(
    expression: Annotated[str, Field(description="For example 2 * (3 + 4) ** 2, or sqrt(2).")],
) -> str:
    """Work out an arithmetic expression exactly."""
    return str(arithmetic.evaluate(expression))


@tool
def current_time(
    zone: Annotated[str, Field(description="IANA time zone, for example Europe/Berlin.")] = "UTC",
) -> str:
    """Tell the date, the weekday and the time in a time zone."""
    return datetime.now(_zone(zone.strip())).strftime("%Y-%m-%d %H:%M:%S %Z (%z), %A")


def _zone(name: str) -> tzinfo:
    if name.upper() == "UTC":
        return UTC
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError("this time zone is not known here; use an IANA name such as Europe/Berlin, or UTC") from error


@tool
async def remember(
    note: Annotated[str, Field(description="One fact, in one sentence.", min_length=1)],
    conversation: Conversation,
) -> str:
    """Keep a fact for later in this conversation."""
    await conversation.add_note(note)
    return "kept"


@tool
async def recall(conversation: Conversation) -> str:
    """Read this conversation's notes, its plan and its last tool results."""
    return (await conversation.recall()).as_text() or "nothing is kept yet"


@tool
async def make_plan(
    steps: Annotated[list[str], Field(description="What to do, in order, a short line each.", min_length=1)],
    conversation: Conversation,
) -> str:
    """Write down the plan for this conversation; it replaces the one before."""
    await conversation.set_plan(steps)
    return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
