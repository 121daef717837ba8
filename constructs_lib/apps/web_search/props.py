"""Props of web search."""

from typing import Annotated, Literal

from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Items
from constructs_lib.core.values.quantities import Replicas
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import SearchEngine, Unique
from constructs_lib.core.workloads.props import WorkloadProps


class WebSearchProps(WorkloadProps):
    """SearXNG, which asks many search engines and keeps no history."""

    image: Image = locked("searxng")
    """SearXNG's image of 2026 or later."""
    replicas: Replicas = 1
    """Number of pods."""
    resources: Resources = Resources(cpu="50m", cpu_limit="1", memory="192Mi", memory_limit="512Mi")
    """CPU, memory and scratch disk of each pod."""
    engines: Annotated[Items[SearchEngine], Unique] = ()
    """The search engines that are asked, by SearXNG's names, such as `duckduckgo`; empty for those that SearXNG asks by default."""
    safe_search: Literal["off", "moderate", "strict"] = "moderate"
    """How results are filtered where a client says nothing; Open WebUI asks for `moderate`."""
