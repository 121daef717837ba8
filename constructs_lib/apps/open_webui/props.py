"""What can be changed of Open WebUI."""

import ast
from collections import Counter
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field, PositiveInt, model_validator

from constructs_lib.core.access import Exposure
from constructs_lib.core.endpoint import PRIVATE_RANGES
from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import Cidr, DnsLabel, Port, Props, Replicas, Resources
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.storage import VolumeProps
from constructs_lib.core.workload import WorkloadProps

PLUGIN_CLASSES = ("Pipe", "Filter", "Action", "Event")
DISCOVERY = "/.well-known/openid-configuration"


def _discovery(url: str) -> str:
    if not url.startswith("https://") or DISCOVERY not in url:
        raise ValueError(f"{url!r} is no discovery document; it begins with https:// and has {DISCOVERY}")
    return url


def _plugin(source: str) -> str:
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise ValueError(f"is no Python: line {error.lineno}: {error.msg}") from error
    classes = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    if classes.isdisjoint(PLUGIN_CLASSES):
        raise ValueError(f"has no class {', '.join(PLUGIN_CLASSES)}: Open WebUI would not know what it is")
    return source


Url = Annotated[str, Field(pattern=r"^https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[^\s$]*)?$")]
"""An http or https URL."""

Origin = Annotated[str, Field(pattern=r"^https?://[A-Za-z0-9.-]+(:[0-9]+)?$")]
"""What a browser calls a site: scheme, host and port, such as `http://localhost:3000`."""

FunctionId = Annotated[str, Field(pattern=r"^[a-z_][a-z0-9_]*$")]
"""A name in Python, in lower case."""


class Connection(Props):
    """How one backend is used."""

    prefix: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]+$")] | None = None
    """What its models' names begin with, before a dot. It tells apart the models of two backends that share a name."""
    tags: tuple[str, ...] = ()
    """Tags of its models in the list of models."""
    models: tuple[str, ...] = ()
    """The only models of it that are shown, such as all but the one that embeds; none means all it lists."""
    headers: Mapping[str, str] = {"X-OpenWebUI-User-Id": "{{USER_ID}}", "X-OpenWebUI-Chat-Id": "{{CHAT_ID}}"}
    """Headers of every request to it. Open WebUI fills in {{USER_ID}}, {{USER_NAME}}, {{USER_EMAIL}}, {{USER_ROLE}},
    {{USER_GROUPS}}, {{CHAT_ID}}, {{MESSAGE_ID}} and {{TASK}}. Nobody else gets them, and names only who asks for them here."""


class OidcRoles(Props):
    """Roles that follow a claim at every sign-in."""

    claim: str = "roles"
    """The claim that lists a person's roles; dots lead into it."""
    users: Annotated[tuple[str, ...], Field(min_length=1)] = ("user",)
    """Who may chat. A person with other roles only is turned away, one without any gets the role of new accounts."""
    admins: tuple[str, ...] = ("admin",)
    """Who administers the chat."""


class OidcGroups(Props):
    """Groups that follow a claim at every sign-in."""

    claim: str = "groups"
    """The claim that lists a person's groups; dots lead into it."""
    create: bool = True
    """Whether groups that are missing are made."""


class Oidc(Props):
    """Sign-in through the organisation's OpenID Connect provider, which knows `<url>/oauth/oidc/login/callback`."""

    provider: Annotated[str, AfterValidator(_discovery)]
    """Its discovery document: an https URL with `/.well-known/openid-configuration`."""
    client_id: str
    """What the provider calls the chat."""
    client_secret: SecretKey
    """The secret it gave to the chat."""
    name: str = "SSO"
    """What the button says."""
    scopes: tuple[str, ...] = ("openid", "email", "profile")
    """What is asked for."""
    sign_up: bool = True
    """Whether people it knows get an account when they first sign in."""
    merge_by_email: bool = False
    """Whether they get the account of their e-mail address. Only for a provider that verifies addresses."""
    roles: OidcRoles | None = None
    """None leaves roles to the administrator."""
    groups: OidcGroups | None = None
    """None leaves groups to the administrator."""
    cidrs: tuple[Cidr, ...] = ()
    """Addresses of a provider inside private networks. The internet is open to it, private ranges never."""


class ToolServer(Props):
    """A server whose tools the models may use."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    """What Open WebUI knows it by; chats refer to it."""
    name: str
    """What people see."""
    description: str = ""
    """What it is for."""
    protocol: Literal["openapi", "mcp"] = "openapi"
    """What it speaks: HTTP with an OpenAPI document, or MCP by streamable HTTP."""
    url: Url
    """Where it is; for MCP with the path of its endpoint."""
    path: Annotated[str, Field(pattern=r"^[^\s$]+$")] = "openapi.json"
    """Where under the URL its OpenAPI document is."""
    auth: Literal["none", "bearer", "session", "system_oauth"] = "none"
    """What it is shown: nothing, its `key`, the user's own Open WebUI token, or the user's token of the OIDC provider."""
    key: SecretKey | None = None
    """Its key, for `bearer`: letters, digits and dashes only, since it goes into JSON."""
    everyone: bool = True
    """Whether all users may use it; else only administrators."""
    namespace: DnsLabel | None = None
    """Where its pods run; None is outside of the cluster: the internet and `cidrs`."""
    pod_port: Port | None = None
    """The port of its pods, where the Service's is another. Network policies see the pods'."""
    cidrs: tuple[Cidr, ...] = ()
    """Addresses of a server inside private networks."""

    @model_validator(mode="after")
    def _key_for_bearer(self) -> Self:
        if (self.auth == "bearer") != (self.key is not None):
            raise ValueError(f"auth: {self.auth!r} and key {'given' if self.key else 'missing'}; a key belongs to 'bearer'")
        return self


class Function(Props):
    """Python that runs in Open WebUI's own process. What it reaches must be connected: `chat.web.connect(...)`."""

    name: str
    """What people see."""
    description: str = ""
    """What it does."""
    source: Annotated[str, AfterValidator(_plugin)]
    """A module with a class Pipe (a model), Filter, Action or Event. What it imports must be in the image: nothing is installed."""
    everywhere: bool = True
    """Whether a filter or action serves every model; else the administrator chooses the models."""
    valves: Mapping[str, Any] = {}
    """Values of its class Valves."""


class OpenWebUIProps(WorkloadProps):
    """The chat. It is set up from here alone: a setting that an administrator changes in the chat reaches one replica, until
    it starts again. Users, groups, chats and knowledge are kept."""

    image: Image = locked("open-webui")
    replicas: Replicas = 3
    resources: Resources = Resources(cpu="250m", cpu_limit="2", memory="512Mi", memory_limit="2Gi")
    volume: VolumeProps = VolumeProps(size="10Gi")
    """Where SQLite and files are when there is no database or no bucket."""
    admin_email: Annotated[str, Field(pattern=r"^[^@\s$]+@[^@\s$]+$")] = "admin@example.com"
    """The address the administrator signs in with. The account is made while there is none; then it is changed in the chat."""
    admin_name: str = "Administrator"
    """The administrator's name."""
    admin_password: SecretKey | None = None
    """The administrator's first password. None has one generated."""
    secret_key: SecretKey | None = None
    """What signs sessions and encrypts tokens: 32 characters or more. Another one signs everybody out. None has one generated."""
    sign_up: bool = False
    """Whether anybody who reaches the chat may make an account with a password."""
    new_users: Literal["pending", "user"] = "user"
    """The role of new accounts; `pending` waits for the administrator."""
    models_for_everyone: bool = True
    """Whether every user may use every model. Else a model is the administrators' alone until they share it."""
    default_models: tuple[str, ...] = ()
    """The models a new chat begins with."""
    task_model: str | None = None
    """The model that writes titles, tags and follow-ups; None takes the chat's own, so an agent would run for each title."""
    embedding_model: str | None = None
    """The backend's model that embeds documents, for knowledge bases and memories. None has neither, and gives models the whole
    text of a document. The slim image reads text only: connect a Tika server for PDFs."""
    embedding_dimensions: Annotated[int, Field(ge=1, le=4000)] = 1536
    """The length of its vectors. The table is made with it: it can't change later."""
    connections: Mapping[str, Connection] = {}
    """How backends are used, by their names."""
    oidc: Oidc | None = None
    """Single sign-on; None has passwords only."""
    tool_servers: tuple[ToolServer, ...] = ()
    """Servers whose tools the models may use."""
    functions: Mapping[FunctionId, Function] = {}
    """Plugins, made or updated and switched on by a Job. One that is taken out of here stays until the administrator deletes it."""
    origins: tuple[Origin, ...] = ()
    """Further origins that browsers may come from, such as another local port of `kubectl port-forward`."""
    trusted_proxies: Annotated[tuple[Cidr, ...], Field(min_length=1)] = (*PRIVATE_RANGES, "fc00::/7")
    """Who is believed when it says for whom it asks; the network policy lets only the exposure's proxies in."""
    database_connections: PositiveInt = 15
    """Connections to the database of each pod."""
    vector_connections: PositiveInt = 5
    """Connections of each pod to search documents, beside those."""
    audit: Literal["NONE", "METADATA", "REQUEST", "REQUEST_RESPONSE"] = "NONE"
    """What is logged of each change that a user makes, on stdout; the last two log what people write."""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    """What it logs, as JSON."""
    exposure: Exposure | None = None
    """Its address outside of the cluster; None has none but `kubectl port-forward service/open-webui 8080:80`."""

    def _findings(self) -> list[str]:
        return [*self._unreachable(), *self._repeated_tool_servers()]

    def _unreachable(self) -> list[str]:
        problems: list[str] = []
        if self.exposure and self.exposure.path != "/":
            problems.append(f"exposure.path: {self.exposure.path!r} can't be; Open WebUI only works at '/'")
        if self.oidc and not self.exposure:
            problems.append("oidc: the provider sends people back to an address; give an exposure")
        return problems

    def _repeated_tool_servers(self) -> list[str]:
        ids = Counter(server.id for server in self.tool_servers)
        return [f"tool_servers: the id {id!r} is used {count} times" for id, count in ids.items() if count > 1]
