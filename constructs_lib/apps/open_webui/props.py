"""Settings of Open WebUI."""

import ast
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from constructs_lib.core.values.addresses import mcp_url_errors
from constructs_lib.core.values.errors import near
from constructs_lib.core.values.exposure import Exposure
from constructs_lib.core.values.free_settings import FreeSettings
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.literal_secrets import looks_secret
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import Replicas
from constructs_lib.core.values.reserved_env import TRUSTS_EVERYTHING, Reserved
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import (
    BaseUrl,
    BrowserOrigin,
    Claim,
    ClientId,
    DnsLabel,
    Email,
    HeaderName,
    Headers,
    HeaderValue,
    HttpsUrl,
    Listed,
    PositiveInt32,
    Scopes,
    Seconds,
    SingleLine,
    Text,
    TrustedProxies,
    Unique,
    Url,
)
from constructs_lib.core.wiring.place import PlaceOnInternet
from constructs_lib.core.wiring.policy import PRIVATE_RANGES
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.storage import VolumeProps

PLACEHOLDER = re.compile(r"\{\{([^{}]*)\}\}")
PLACEHOLDERS = (
    *("CHAT_ID", "MESSAGE_ID", "USER_MESSAGE_ID", "USER_MESSAGE_PARENT_ID", "FILE_ID", "FILE_NAME", "FILE_CONTENT_TYPE", "TASK"),
    *("USER_ID", "USER_NAME", "USER_EMAIL", "USER_ROLE", "USER_GROUPS", "USER_GROUP_IDS", "USER_AGENT"),
)
"""Names in headers that Open WebUI replaces: its `utils/headers.py`."""
PLUGIN_CLASSES = ("Pipe", "Filter", "Action", "Event")
DISCOVERY = "/.well-known/openid-configuration"
LEAST_MEMORY = "256Mi"
"""Bytes below which its packages alone, once imported, don't fit."""


def _discovery(url: str) -> str:
    if not urlsplit(url).path.endswith(DISCOVERY):
        raise ValueError(f"{url!r} is not the URL of a discovery document, whose path ends in {DISCOVERY}")
    return url


def _plugin(source: str) -> str:
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise ValueError(f"is not Python: line {error.lineno}: {error.msg}") from error
    except (RecursionError, MemoryError) as error:
        raise ValueError("is not Python: it is nested too deeply") from error
    classes = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    if classes.isdisjoint(PLUGIN_CLASSES):
        raise ValueError(f"has no class {', '.join(PLUGIN_CLASSES)}: Open WebUI would not know what it is")
    return source


FunctionId = Annotated[
    str, Grammar("a function's id", "use lower-case letters, digits and '_', no digit first", "[a-z_][a-z0-9_]*", 63)
]
"""A Python identifier in lower case."""
Prefix = Annotated[str, Grammar("a prefix", "use letters, digits, '-' and '_'", "[A-Za-z0-9_-]+", 63)]
"""A prefix of models' names."""
DocumentPath = Annotated[
    str,
    Grammar(
        "a path under a URL",
        "write such as 'openapi.json', without '//', '..', ':' and '$'",
        r"(?!.*(?:\.\.|//))[-A-Za-z0-9._~/]+",
        255,
    ),
]
"""The path of a document under a URL."""


class Connection(Props):
    """Settings of one backend."""

    prefix: Prefix | None = None
    """Prefix of its models' names, before a dot. It tells apart models of the same name from two backends."""
    tags: Annotated[Items[SingleLine], Unique] = ()
    """Tags of its models in the list of models."""
    models: Annotated[Items[SingleLine], Unique] = ()
    """Its models that the chat shows, such as all but the embedding model; empty for all."""
    headers: Annotated[Mapping[HeaderName, HeaderValue | SecretKey], Headers] = {
        "X-OpenWebUI-User-Id": "{{USER_ID}}",
        "X-OpenWebUI-Chat-Id": "{{CHAT_ID}}",
    }
    """Headers of every request to it. Open WebUI replaces {{USER_ID}}, {{USER_NAME}}, {{USER_EMAIL}}, {{USER_ROLE}},
    {{USER_GROUPS}}, {{CHAT_ID}}, {{MESSAGE_ID}} and {{TASK}}. Other backends don't get them."""

    def _errors(self) -> Iterator[str]:
        for name, value in self.headers.items():
            if looks_secret(name, value):
                yield f"headers.{name}: looks like a secret, which would stand in the manifests; write {{name: SECRET, key: KEY}}"
            for placeholder in PLACEHOLDER.findall(value) if isinstance(value, str) else ():
                if placeholder not in PLACEHOLDERS:
                    hint = near(placeholder, PLACEHOLDERS)
                    yield f"headers.{name}: Open WebUI doesn't replace {{{{{placeholder}}}}}, and sends it as it is{hint}"


class OidcRoles(Props):
    """Roles of users, set from a claim at every sign-in."""

    claim: Claim = "roles"
    """The claim with the list of a user's roles; a dot separates nested names."""
    users: Annotated[Items[Listed], Unique, Field(min_length=1)] = ("user",)
    """Roles that may chat. A user with only other roles can't sign in; one without any gets the role of new accounts."""
    admins: Annotated[Items[Listed], Unique] = ("admin",)
    """Roles that administer the chat."""

    def _errors(self) -> Iterator[str]:
        for role in self.users:
            if role in self.admins:
                yield f"admins: {role!r} is among users too, whom it would make administrators; list it once"


class OidcGroups(Props):
    """Groups of users, set from a claim at every sign-in."""

    claim: Claim = "groups"
    """The claim with the list of a user's groups; a dot separates nested names."""
    create: bool = True
    """Whether missing groups are created."""


RESERVED: Mapping[str, Reserved] = {
    "WEBUI_AUTH": Reserved("anyone would be the administrator without signing in; leave it out", "(?!true$).*"),
    **dict.fromkeys(
        ("AIOHTTP_CLIENT_SESSION_SSL", "AIOHTTP_CLIENT_SESSION_TOOL_SERVER_SSL"), Reserved(TRUSTS_EVERYTHING, "(?!true$).*")
    ),
}


class Oidc(PlaceOnInternet):
    """Sign-in through the organisation's OpenID Connect provider. Its redirect URL is `<url>/oauth/oidc/login/callback`."""

    provider: Annotated[HttpsUrl, AfterValidator(_discovery)]
    """Its discovery document: an https URL with `/.well-known/openid-configuration`."""
    client_id: ClientId
    """Client id of the chat at the provider."""
    client_secret: SecretKey
    """Client secret of the chat at the provider."""
    name: SingleLine = "SSO"
    """Name of the provider on the sign-in button."""
    scopes: Scopes = ("openid", "email", "profile")
    """Scopes to request."""
    sign_up: bool = True
    """Whether users of the provider get an account when they first sign in."""
    merge_by_email: bool = False
    """Whether to sign in to an existing account with the same e-mail address. Only for a provider that verifies addresses."""
    roles: OidcRoles | None = None
    """Roles from a claim; None leaves roles to the administrator."""
    groups: OidcGroups | None = None
    """Groups from a claim; None leaves groups to the administrator."""

    def _servers(self) -> Mapping[str, str | None]:
        return {"provider": self.provider}


class ToolServer(PlaceOnInternet):
    """A server whose tools the models may use."""

    id: DnsLabel
    """Id of the server in Open WebUI. Chats refer to it, so it must never change."""
    name: SingleLine
    """Name in the chat."""
    description: Text = ""
    """Description in the chat."""
    protocol: Literal["openapi", "mcp"] = "openapi"
    """Protocol of the server: HTTP with an OpenAPI document, or MCP by streamable HTTP."""
    url: Url
    """The server's URL; for MCP with the path of its endpoint."""
    path: DocumentPath = "openapi.json"
    """The path of its OpenAPI document, below the URL."""
    auth: Literal["none", "bearer", "session", "system_oauth"] = "none"
    """Credentials sent to it: none, `key`, the user's Open WebUI token, or the user's token of the OIDC provider."""
    key: SecretKey | None = None
    """Its key, for `bearer`: letters, digits and dashes only, since it goes into JSON."""
    everyone: bool = True
    """Whether all users may use it, or administrators only."""

    def _errors(self) -> Iterator[str]:
        if (self.auth == "bearer") != (self.key is not None):
            yield f"auth: {self.auth!r} and key {'given' if self.key else 'missing'}; a key belongs to 'bearer'"
        if self.protocol == "openapi" and "?" in self.url:
            yield f"url: {self.url!r} has a query, which the path of its document can't follow; leave it out"
        if self.protocol == "mcp":
            yield from mcp_url_errors(self.url)

    def _servers(self) -> Mapping[str, str | None]:
        return {"url": self.url}


class Jupyter(PlaceOnInternet):
    """A Jupyter server that runs the code of users and models. Its users can do what its pods can."""

    url: BaseUrl
    """Its URL."""
    token: SecretKey
    """Its token."""
    timeout_seconds: Seconds = 60
    """Seconds that a piece of code may run."""

    def _servers(self) -> Mapping[str, str | None]:
        return {"url": self.url}


class Function(Props):
    """Python that runs in Open WebUI's own process. Servers that it calls must be connected: `chat.server.connect(...)`."""

    name: SingleLine
    """Name in the chat."""
    description: Text = ""
    """Description in the chat."""
    source: Annotated[Text, AfterValidator(_plugin)]
    """A module with a class Pipe (a model), Filter, Action or Event. Its imports must be in the image."""
    everywhere: bool = True
    """Whether a filter or action applies to every model. If not, the administrator chooses the models."""
    valves: FreeSettings = {}
    """Values of its class Valves. Secrets are `{from_secret: {name: SECRET, key: KEY}}`."""


class OpenWebUIProps(WorkloadProps):
    """The chat. Its settings are only these: a setting that an administrator changes in the chat reaches one replica, until it
    restarts. Users, groups, chats and knowledge are kept."""

    _reserved_env = RESERVED

    image: Image = locked("open-webui")
    """Open WebUI's image; the short form is `repository:tag[@digest]`."""
    replicas: Replicas = 3
    """Number of pods. Several need a database, a cache and a bucket. With `autoscaling` it is the minimum."""
    resources: Resources = Resources(cpu="250m", cpu_limit="2", memory="512Mi", memory_limit="2Gi")
    """CPU, memory and scratch disk of each pod; `memory_limit` is at least 256Mi."""
    volume: VolumeProps = VolumeProps(size="10Gi")
    """The volume of SQLite and files, if there is no database or no bucket."""
    admin_email: Email = "admin@example.com"
    """The administrator's e-mail address. The account is created at the first start; later changes are made in the chat."""
    admin_name: SingleLine = "Administrator"
    """The administrator's name."""
    admin_password: SecretKey | None = None
    """The administrator's first password. None generates one."""
    secret_key: SecretKey | None = None
    """Key that signs sessions and encrypts tokens: 32 characters or more. A new key signs every user out. None generates one."""
    sign_up: bool = False
    """Whether anyone with access to the address may create an account with a password."""
    new_users: Literal["pending", "user"] = "user"
    """The role of new accounts; `pending` waits for the administrator."""
    models_for_everyone: bool = True
    """Whether every user may use every model. If not, only administrators can use a model until they share it."""
    default_models: Annotated[Items[Listed], Unique] = ()
    """The models that a new chat starts with."""
    task_model: SingleLine | None = None
    """The model that writes titles, tags and follow-ups. None takes the chat's own model: an agent would run for each title."""
    embedding_model: SingleLine | None = None
    """The backend's model that embeds documents, for knowledge bases and memories. None has neither, and gives models the whole
    text of a document. The slim image reads text only: connect document extraction for PDFs."""
    embedding_dimensions: Annotated[int, Field(ge=1, le=4000)] = 1536
    """The length of its vectors. The table is made with it: it can't change later."""
    voice: SingleLine = "alloy"
    """The voice that reads aloud, by the name that the model of the mode `audio_speech` knows."""
    reads_found_pages: bool = False
    """Whether web search reads the pages that it found, for which the chat reaches the internet. If not, their summaries alone."""
    jupyter: Jupyter | None = None
    """A Jupyter server that runs code; None: the browser runs it."""
    connections: Mapping[DnsLabel, Connection] = {}
    """Settings of backends, by their names."""
    oidc: Oidc | None = None
    """Single sign-on; None allows passwords only."""
    tool_servers: Items[ToolServer] = ()
    """Servers with tools for the models."""
    functions: Mapping[FunctionId, Function] = {}
    """Plugins, which a Job creates or updates and turns on. One that is removed here stays until the administrator deletes it."""
    origins: Annotated[Items[BrowserOrigin], Unique] = ()
    """Further origins that browsers may connect from, such as another local port of `kubectl port-forward`."""
    trusted_proxies: TrustedProxies = (*PRIVATE_RANGES, "fc00::/7")
    """Addresses whose `X-Forwarded-*` headers are trusted. The NetworkPolicy admits only the exposure's proxies."""
    database_connections: PositiveInt32 = 15
    """Connections of each pod to the database."""
    vector_connections: PositiveInt32 = 5
    """Additional connections of each pod to the database, for searches in documents."""
    audit: Literal["NONE", "METADATA", "REQUEST", "REQUEST_RESPONSE"] = "NONE"
    """Audit log of the changes that users make, on stdout. The last two also log the text that users write."""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    """Lowest level that is logged. Logs are JSON."""
    exposure: Exposure | None = None
    """The address outside the cluster. None: only `kubectl port-forward service/open-webui 8080:80`."""

    def _errors(self) -> Iterator[str]:
        if self.exposure and self.exposure.path != "/":
            yield f"exposure.path: {self.exposure.path!r} can't be; Open WebUI only works at '/'"
        yield from self.resources.errors_below(LEAST_MEMORY, "Open WebUI")
        yield from self._tool_server_errors()

    def _tool_server_errors(self) -> Iterator[str]:
        ids = Counter(server.id for server in self.tool_servers)
        yield from (f"tool_servers: the id {id!r} is used {count} times" for id, count in ids.items() if count > 1)
        for index, server in enumerate(self.tool_servers):
            if server.auth == "system_oauth" and not self.oidc:
                yield f"tool_servers.{index}.auth: 'system_oauth' sends the token of a sign-in by oidc; give oidc, or other auth"
