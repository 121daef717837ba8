"""What can be changed of Langfuse."""

from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.access import Exposure
from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import Cidr, DnsLabel, Port, Props, Replicas, Resources
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.workload import WorkloadProps

Url = Annotated[str, Field(pattern=r"^https?://\S*[^\s/]$")]
"""An http or https URL without a slash at its end."""

Email = Annotated[str, Field(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
"""An e-mail address."""


class FirstProject(Props):
    """What is there from the first start on: an organisation, a project with a key pair, and a user who owns them."""

    organization_id: DnsLabel = "platform"
    """The organisation's id. It must never change."""
    organization_name: str = "Platform"
    """What people see of it."""
    project_id: DnsLabel = "platform"
    """The project's id. It must never change."""
    project_name: str = "Platform"
    """What people see of it."""
    user_email: Email = "admin@example.com"
    """The e-mail address the first user signs in with."""
    user_name: str = "Administrator"
    """What people see of that user."""


class SingleSignOn(Props):
    """A provider of OpenID Connect, such as Keycloak, Entra or Dex."""

    issuer: Url
    """Where its `/.well-known/openid-configuration` is."""
    client_id: str
    """Langfuse's id there. Its redirect URL is `/api/auth/callback/custom` of the public URL."""
    client_secret: SecretKey
    """Langfuse's secret there."""
    name: str = "SSO"
    """What the button says."""
    scope: str = "openid email profile"
    """What is asked for."""
    link_accounts: bool = False
    """Whether a user of the same e-mail address is the same person. Only for a provider that checks addresses."""
    cidrs: tuple[Cidr, ...] = ("0.0.0.0/0",)
    """Its addresses, for the NetworkPolicy; that knows no host names."""


class Smtp(Props):
    """A mail server, for invitations, password resets and links to exports."""

    connection_url: SecretKey
    """`smtp://user:password@host:port`, each part percent-encoded."""
    sender: Email
    """The address mails come from."""
    port: Port = 587
    """The port in the URL, for the NetworkPolicies."""
    cidrs: tuple[Cidr, ...] = ("0.0.0.0/0",)
    """Its addresses, for the NetworkPolicies; those know no host names."""


class WorkerProps(WorkloadProps):
    """The pods that write events into ClickHouse, and run evaluations and exports."""

    image: Image = locked("langfuse-worker")
    """The worker's image; it needs the tag of the web image."""
    resources: Resources = Resources(cpu="500m", cpu_limit="2", memory="1Gi", memory_limit="4Gi")


class LangfuseProps(WorkloadProps):
    """Tracing. What is said here of pods is said of the web pods; `worker` has its own."""

    image: Image = locked("langfuse")
    replicas: Replicas = 2
    resources: Resources = Resources(cpu="500m", cpu_limit="2", memory="1Gi", memory_limit="4Gi")
    worker: WorkerProps = WorkerProps()
    """The pods behind the queues."""
    first: FirstProject = FirstProject()
    """The organisation, project and user that are there from the start."""
    signup: bool = False
    """Whether anybody who reaches it may make an account, also through single sign-on."""
    password_login: bool = True
    """Whether one can sign in with a password; without it only through single sign-on."""
    sso: SingleSignOn | None = None
    """Single sign-on; None has none."""
    smtp: Smtp | None = None
    """Where mails go out; None sends none."""
    media_endpoint: Url | None = None
    """The object store as browsers and tracing programs reach it, for images and files in traces.

    None takes what the store says of itself. A store that is known in the cluster alone shows no media in a browser.
    """
    media_cidrs: tuple[Cidr, ...] = ("0.0.0.0/0",)
    """The addresses of that endpoint, for the NetworkPolicies; those know no host names."""
    salt: SecretKey | None = None
    """What API keys are hashed with. It must never change: all of them would be lost. None has one generated."""
    encryption_key: SecretKey | None = None
    """64 hexadecimal digits that encrypt what users store, such as keys of model providers. They must never change: that
    would be lost. None has them generated."""
    write_mode: Literal["legacy", "dual", "events_only"] = "events_only"
    """Where traces are written. `events_only` is Langfuse 4; the others are for the time of an upgrade from 3."""
    log_level: Literal["trace", "debug", "info", "warn", "error"] = "info"
    """What it logs, as JSON."""
    exposure: Exposure | None = None
    """Its address outside of the cluster; None has none. It has a host of its own: the image knows no other path than `/`."""

    def _findings(self) -> list[str]:
        return [*self._two_versions(), *self._no_way_in(), *self._path()]

    def _two_versions(self) -> list[str]:
        web, worker = self.image.tag, self.worker.image.tag
        return [f"worker.image: tag {worker!r} is not the {web!r} of image; both must be one version"] if web != worker else []

    def _no_way_in(self) -> list[str]:
        locked_out = not self.password_login and self.sso is None
        return ["password_login: false leaves no way to sign in; give sso"] if locked_out else []

    def _path(self) -> list[str]:
        path = self.exposure.path if self.exposure else "/"
        return [f"exposure.path: {path!r} can't be served; Langfuse needs a host of its own"] if path != "/" else []
