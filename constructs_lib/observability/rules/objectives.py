"""Settings of the chat's service level objectives."""

from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.values.props import Props

FirstTokenSeconds = Literal[1, 2, 5, 10, 30, 60]
"""Bucket bounds of the histograms, in seconds. The share of requests is known only at these."""


class ChatObjectives(Props):
    """Service level objectives of the chat, over 30 days. Alerts fire by how fast the error budget is used up."""

    availability: Annotated[float, Field(gt=50, lt=100)] = 99.5
    """Percent of the requests that must not fail in the platform."""
    first_token_seconds: FirstTokenSeconds = 5
    """Seconds until the first token of a streamed answer."""
    first_token: Annotated[float, Field(gt=50, lt=100)] = 95
    """Percent of the streamed answers that must begin within `first_token_seconds`."""
