"""Props of the smoke test."""

from typing import Annotated

from pydantic import Field

from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import SingleLine
from constructs_lib.core.workloads.pod import SMALL


class SmokeTestProps(Props):
    """A suspended CronJob from which `llm-platform smoke` creates a Job. It costs nothing until then."""

    model: SingleLine | None = None
    """The chat model that is asked for a few tokens; None for the first one of LiteLLM."""
    wait_seconds: Annotated[int, Field(strict=True, ge=1, le=3600)] = 180
    """Seconds in which all checks must pass. Traces and logs arrive within about half a minute."""
    image: Image = locked("python")
    """An image with Python 3.11 or later; the program needs nothing else."""
    resources: Resources = SMALL
    """CPU, memory and scratch disk of its container."""
