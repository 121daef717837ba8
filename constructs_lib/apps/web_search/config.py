"""SearXNG's settings file."""

from typing import Any

from constructs_lib.apps.web_search.props import WebSearchProps
from constructs_lib.core.values.yaml_text import yaml_text

LEVELS = ("off", "moderate", "strict")
"""SearXNG's levels of safe search, by their numbers."""


def config(props: WebSearchProps, *, proxy: str | None) -> str:
    """Returns the text of `settings.yml`. SearXNG reads no variables for its proxy, so the file names it."""
    settings: dict[str, Any] = {
        "use_default_settings": {"engines": {"keep_only": list(props.engines)}} if props.engines else True,
        "general": {"enable_metrics": False},
        "search": {"formats": ["html", "json"], "safe_search": LEVELS.index(props.safe_search), "autocomplete": ""},
        # The NetworkPolicy admits connected programs alone, all of whose users have one address.
        "server": {"limiter": False, "public_instance": False, "image_proxy": False},
        **({"outgoing": {"proxies": {"all://": [proxy]}}} if proxy else {}),
    }
    return yaml_text(settings)
