"""The pictures in pages that are written by hand: each stands between two comments."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from cdk8s import App

from constructs_lib import ENVIRONMENTS, LLMPlatform, flowchart

ROOT = Path(__file__).parents[2]
PLATFORM, STACK = "the platform", "the observability stack"
PAGES = {"README.md": PLATFORM, "docs/observability.md": STACK}


def pages_with_pictures() -> Mapping[str, str]:
    """Returns the pages with pictures, by their paths in the repository."""
    return {page: _with_picture((ROOT / page).read_text(encoding="utf-8"), title) for page, title in PAGES.items()}


def _with_picture(text: str, title: str) -> str:
    begin, end = f"<!-- Picture of {title}, drawn by `make docs`. -->", "<!-- End of the picture. -->"
    block = f"{begin}\n\n```mermaid\n{_drawn()[title]}```\n\n{end}"
    replaced, count = re.subn(f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: block, text, flags=re.DOTALL)
    if count != 1:
        raise ValueError(f"there must be one place for the picture of {title}: {begin!r} and {end!r}; found: {count}")
    return replaced


@cache
def _drawn() -> Mapping[str, str]:
    platform = LLMPlatform(App(), "dev", ENVIRONMENTS["dev"])
    stack = platform.observability
    assert stack
    return {PLATFORM: flowchart(platform, leave_out=[stack]), STACK: flowchart(stack)}
