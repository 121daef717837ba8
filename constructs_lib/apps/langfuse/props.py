"""Settings of Langfuse."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.values.addresses import range_errors
from constructs_lib.core.values.exposure import Exposure
from constructs_lib.core.values.grammars import DNS_LABEL
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.quantities import Replicas
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import Cidrs, ClientId, DnsLabel, Email, HttpsBaseUrl, Port, PublicBaseUrl, Scopes, SingleLine
from constructs_lib.core.wiring.place import Place, PlaceOnInternet
from constructs_lib.core.workloads.props import WorkloadProps

ProjectId = Annotated[str, replace(DNS_LABEL, name="a project's id", limit=32)]
"""The id of a further project, which the names of its Secret and its Job have in them."""


class FirstProject(Props):
    """The organisation, the project with its key pair, and the user who owns them, created at the first start."""

    organization_id: DnsLabel = "platform"
    """The organisation's id. It must never change."""
    organization_name: SingleLine = "Platform"
    """The organisation's name in the UI."""
    project_id: DnsLabel = "platform"
    """The project's id. It must never change."""
    project_name: SingleLine = "Platform"
    """The project's name in the UI."""
    user_email: Email = "admin@example.com"
    """The e-mail address with which the first user signs in."""
    user_name: SingleLine = "Administrator"
    """The first user's name in the UI."""


class ProjectProps(Props):
    """A further project with its key pair, which a Job creates. Names are those at its first start; change them in the UI."""

    name: SingleLine
    """The project's name in the UI; each project of an organisation has another."""
    organization_id: DnsLabel | None = None
    """The id of its organisation, which is created too; None for that of the first project. The first user owns it."""
    organization_name: SingleLine | None = None
    """The name of its organisation in the UI; None for its id."""
    public_key: SecretKey | None = None
    """The public key, which begins with `pk-lf-`; None has both keys generated, in the Secret `langfuse-ID`."""
    secret_key: SecretKey | None = None
    """The secret key, which begins with `sk-lf-`."""

    def _errors(self) -> Iterator[str]:
        if (self.public_key is None) != (self.secret_key is None):
            missing = "secret_key" if self.public_key else "public_key"
            yield f"{missing}: is missing; give both keys, or none to have them generated"
        elif self.public_key and self.public_key == self.secret_key:
            yield "secret_key: is the same key of the Secret as public_key; name the one that begins with 'sk-lf-'"
        if self.organization_name and not self.organization_id:
            yield "organization_name: belongs to an organisation of its own; give organization_id too"


class LangfuseOidc(PlaceOnInternet):
    """A provider of OpenID Connect, such as Keycloak, Entra or Dex."""

    issuer: HttpsBaseUrl
    """The issuer URL; `/.well-known/openid-configuration` is below it."""
    client_id: ClientId
    """Client id of Langfuse at the provider. The redirect URL is `/api/auth/callback/custom` of the public URL."""
    client_secret: SecretKey
    """Client secret of Langfuse at the provider."""
    name: SingleLine = "SSO"
    """Name of the provider on the sign-in button."""
    scopes: Scopes = ("openid", "email", "profile")
    """Scopes to request; `openid` must be among them."""
    link_accounts: bool = False
    """Whether to sign in to an existing account with the same e-mail address. Only for a provider that verifies addresses."""

    def _servers(self) -> Mapping[str, str | None]:
        return {"issuer": self.issuer}


class Smtp(Place):
    """A mail server, for invitations, password resets and links to exports."""

    connection_url: SecretKey
    """`smtp://user:password@host:port`, each part percent-encoded."""
    sender: Email
    """The sender's address of mails."""
    port: Port = 587
    """The port in the URL, for the NetworkPolicies."""


LEAST_MEMORY = "256Mi"
"""Bytes that a server of Next.js, or a worker in Node, takes before its first request."""


class WorkerProps(WorkloadProps):
    """The pods that write events into ClickHouse, and run evaluations and exports."""

    image: Image = locked("langfuse-worker")
    """The worker's image; it needs the tag of the web image."""
    resources: Resources = Resources(cpu="500m", cpu_limit="2", memory="1Gi", memory_limit="4Gi")
    """CPU, memory and scratch disk of each worker pod; `memory_limit` is at least 256Mi."""
    shutdown_seconds: Annotated[int, Field(ge=5, le=3600)] = 60
    """Seconds from SIGTERM to SIGKILL, in which evaluations and exports that have begun can end. Each roll-out of the worker takes
    this long: it stops its work at once, but its process never exits by itself."""

    def _errors(self) -> Iterator[str]:
        yield from self.resources.errors_below(LEAST_MEMORY, "Langfuse")


class LangfuseProps(WorkloadProps):
    """Settings of Langfuse. Those of workloads apply to the web pods; `worker` has its own."""

    image: Image = locked("langfuse")
    """The image of the web pods; the worker's image needs the same tag."""
    replicas: Replicas = 2
    """Number of web pods. With `autoscaling` it is the minimum."""
    resources: Resources = Resources(cpu="500m", cpu_limit="2", memory="1Gi", memory_limit="4Gi")
    """CPU, memory and scratch disk of each web pod; `memory_limit` is at least 256Mi."""
    worker: WorkerProps = WorkerProps()
    """The worker, which works off the queues."""
    first: FirstProject = FirstProject()
    """The organisation, project and user that are created at the first start."""
    projects: Mapping[ProjectId, ProjectProps] = {}
    """Further projects, by their ids. In Python `langfuse.projects[id]` is the endpoint for the traces of one."""
    sign_up: bool = False
    """Whether anyone with access to the address may create an account, also through single sign-on."""
    password_login: bool = True
    """Whether users can sign in with a password. If not, set `oidc`."""
    oidc: LangfuseOidc | None = None
    """Single sign-on; None disables it."""
    smtp: Smtp | None = None
    """The mail server; None sends no mails."""
    media_endpoint: PublicBaseUrl | None = None
    """URL of the object store for browsers and tracing programs, for images and files in traces.

    None takes the store's own public URL. A browser shows no media of a store with an address in the cluster only.
    """
    media_cidrs: Cidrs | None = None
    """Addresses of `media_endpoint`, for NetworkPolicies, which can't name hosts."""
    salt: SecretKey | None = None
    """Salt of the hashes of API keys. It must never change: all keys would become invalid. None generates one."""
    encryption_key: SecretKey | None = None
    """64 hexadecimal digits that encrypt what users store, such as keys of model providers. They must never change: the
    stored keys would be lost. None generates them."""
    write_mode: Literal["legacy", "dual", "events_only"] = "events_only"
    """Tables that traces are written to. `events_only` is Langfuse 4; the others are for an upgrade from 3."""
    log_level: Literal["trace", "debug", "info", "warn", "error"] = "info"
    """Lowest level that is logged. Logs are JSON."""
    exposure: Exposure | None = None
    """The address outside the cluster; None for no access from outside. It needs a host of its own: the image serves only `/`."""

    @property
    def worker_with_identity(self) -> WorkerProps:
        """The props of the worker, which reads the same bucket and so has the identity of the web pods unless it has its own."""
        return self.worker if self.worker.identity or not self.identity else self.worker.replace(identity=self.identity)

    def _errors(self) -> list[str]:
        return [
            *self._two_versions(),
            *self._no_way_in(),
            *self._path(),
            *self._same_projects(),
            *range_errors(self.media_endpoint or "", self.media_cidrs, "media_cidrs"),
            *self.resources.errors_below(LEAST_MEMORY, "Langfuse"),
        ]

    def organization_of(self, project: ProjectProps) -> tuple[str, str]:
        """Returns the id and the name of a project's organisation."""
        if project.organization_id in (None, self.first.organization_id):
            return self.first.organization_id, self.first.organization_name
        return project.organization_id, project.organization_name or project.organization_id

    def _same_projects(self) -> Iterator[str]:
        first = self.first
        names = {(first.organization_id, first.project_name): first.project_id}
        keys: dict[SecretKey | None, str] = {}
        organizations = {first.organization_id: first.organization_name}
        for id, project in self.projects.items():
            organization, organization_name = self.organization_of(project)
            if id == first.project_id:
                yield f"projects.{id}: is the id of the first project; take another one"
            elif (other := names.setdefault((organization, project.name), id)) != id:
                yield f"projects.{id}.name: is the name of {other!r} in that organisation too; take another one"
            if project.public_key and (other := keys.setdefault(project.public_key, id)) != id:
                yield f"projects.{id}.public_key: is the key of {other!r} too; give each project its own"
            known = organizations.setdefault(organization, organization_name)
            if project.organization_name not in (None, known):
                yield f"projects.{id}.organization_name: the organisation {organization!r} is called {known!r} already"

    def _two_versions(self) -> list[str]:
        web, worker = self.image.tag, self.worker.image.tag
        if self.image.repository == self.worker.image.repository:
            return [f"worker.image: {self.worker.image.repository!r} is the image of the web pods; name that of the worker"]
        return [f"worker.image: tag {worker!r} is not the {web!r} of image; both must be one version"] if web != worker else []

    def _no_way_in(self) -> list[str]:
        locked_out = not self.password_login and self.oidc is None
        return ["password_login: false leaves no way to sign in; give oidc"] if locked_out else []

    def _path(self) -> list[str]:
        path = self.exposure.path if self.exposure else "/"
        return [f"exposure.path: {path!r} can't be served; Langfuse needs a host of its own"] if path != "/" else []
