"""Props of an MCP server, whose tools LiteLLM offers to its clients."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from constructs_lib.apps.litellm.references import free_settings_errors, text_errors
from constructs_lib.core.values.addresses import mcp_url_errors
from constructs_lib.core.values.free_settings import FreeSettings
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.literal_secrets import looks_secret
from constructs_lib.core.values.props import Items
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import HeaderName, Headers, HeaderValue, SingleLine, Text, Unique, Url
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.place import PlaceOnInternet

MCP_NAME = Grammar("a name of an MCP server", "use letters, digits and '_': LiteLLM puts '-' after it", "[A-Za-z][A-Za-z0-9_]*", 63)
McpName = Annotated[str, MCP_NAME]
"""The name of an MCP server, with which LiteLLM begins the names of its tools."""
INSTEAD = {
    "url": "use the setting url instead",
    "transport": "use the setting transport instead",
    "auth_type": "use the setting auth instead",
    "auth_value": "use the setting key instead",
    "authentication_token": "use the setting key instead",
    "static_headers": "use the setting headers instead",
    "allowed_tools": "use the setting tools instead",
    "allow_all_keys": "use the setting everyone instead",
    "description": "use the setting description instead",
    "server_id": "it is the name; leave it out",
    "alias": "it is the name; leave it out",
    "command": "LiteLLM's pods start no servers; run it in pods of its own",
    "args": "LiteLLM's pods start no servers; run it in pods of its own",
}
"""Hints for the settings of a server that the library sets itself."""


class McpServerProps(PlaceOnInternet):
    """An MCP server that LiteLLM asks for tools, on behalf of the keys that may use it.

    The props of a server to deploy are `MCPServerProps`.
    """

    url: Url
    """Its URL with the path of its endpoint, such as `https://mcp.example.com/mcp`."""
    transport: Literal["http", "sse"] = "http"
    """Streamable HTTP, or HTTP with server-sent events for older servers."""
    key: SecretKey | None = None
    """Its key; None for a server that asks for none."""
    auth: Literal["bearer_token", "api_key", "basic", "authorization", "token"] = "bearer_token"
    """How the key is sent, in LiteLLM's words: `bearer_token` is `Authorization: Bearer KEY`."""
    headers: Annotated[Mapping[HeaderName, HeaderValue | SecretKey], Headers] = {}
    """Headers of every request to it."""
    tools: Annotated[Items[SingleLine], Unique] = ()
    """Its tools that are offered; empty for all."""
    everyone: bool = False
    """Whether every virtual key may use it. If not, only the clients that name it."""
    description: Text = ""
    """A description for clients."""
    parameters: FreeSettings = {}
    """Further settings of the server in LiteLLM's words. Secrets are `{from_secret: {name: SECRET, key: KEY}}`."""

    def endpoint(self) -> Endpoint:
        """Returns the server."""
        return self.placed_url(self.url)

    def _servers(self) -> Mapping[str, str | None]:
        return {"url": self.url}

    def _errors(self) -> Iterator[str]:
        yield from text_errors({"description": self.description})
        yield from mcp_url_errors(self.url)
        for name, value in self.headers.items():
            if looks_secret(name, value):
                yield f"headers.{name}: looks like a secret, which would stand in the manifests; write {{name: SECRET, key: KEY}}"
        yield from free_settings_errors("headers", self.headers, {})
        yield from free_settings_errors("parameters", self.parameters, INSTEAD)
