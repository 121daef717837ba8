"""Props of MCP servers."""

from collections.abc import Iterator
from typing import Annotated, Literal

from constructs_lib.core.values.images import Image
from constructs_lib.core.values.props import Items
from constructs_lib.core.values.quantities import Replicas
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import Arguments, Command, EnvName, Port, Seconds, Unique, UrlPath
from constructs_lib.core.workloads.props import WorkloadProps

Client = Literal["agent_server", "litellm", "open_webui"]
"""An application of a platform that uses tools."""


class MCPServerProps(WorkloadProps):
    """An image to deploy that speaks MCP by streamable HTTP. What its tools reach besides, such as the internet, is its `egress`.

    A server that exists is one of LiteLLM's `mcp_servers`, with `McpServerProps`.
    """

    image: Image
    """The image of the server; the short form is `repository:tag[@digest]`."""
    replicas: Replicas = 1
    """Number of pods. Several need a server without sessions, since requests of one client reach any of them."""
    resources: Resources = Resources(cpu="50m", cpu_limit="1", memory="128Mi", memory_limit="256Mi")
    """CPU, memory and scratch disk of each pod."""
    port: Port = 8000
    """The port that it listens on, at all addresses."""
    path: UrlPath
    """The path of MCP, such as `/mcp`."""
    command: Command = ()
    """Replaces the entry point of the image; `$` stays `$`."""
    args: Arguments = ()
    """Replaces the command of the image; `$` stays `$`."""
    key_variable: EnvName | None = None
    """The variable in which the program finds the bearer token that clients must send; None if it asks for none."""
    key: SecretKey | None = None
    """The bearer token: letters, digits and dashes only. None with `key_variable` has one generated."""
    health_path: UrlPath | None = None
    """The path that answers 200 while it works; None: its pods are ready once the port is open."""
    metrics_path: UrlPath | None = None
    """The path of Prometheus metrics; None if it has none."""
    startup_seconds: Seconds = 120
    """Seconds that it may take to start."""
    clients: Annotated[Items[Client], Unique] = ("agent_server", "open_webui")
    """The applications of a platform that use its tools. LiteLLM offers them to the keys of the other two."""

    def _errors(self) -> Iterator[str]:
        if self.key and not self.key_variable:
            yield "key_variable: is missing; name the variable in which the program finds its key"
        if self.key_variable and self.key_variable in self.env:
            yield f"env.{self.key_variable}: is set by key_variable; leave it out"
