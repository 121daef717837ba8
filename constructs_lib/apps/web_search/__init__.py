"""Web search by SearXNG, which asks search engines on the internet."""

from constructs_lib.apps.web_search.construct import WebSearch
from constructs_lib.apps.web_search.props import WebSearchProps

__all__ = ["WebSearch", "WebSearchProps"]
