"""What can be changed of Grafana."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.access import Exposure
from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import Cidr, Props, Resources
from constructs_lib.core.scaling import NoAutoscaling
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.storage import VolumeProps
from constructs_lib.core.workload import WorkloadProps

Url = Annotated[str, Field(pattern=r"^https?://[^ $'\"/]+(/[^ $'\"]*)?$")]
"""An http or https URL."""
Uid = Annotated[str, Field(pattern=r"^[a-zA-Z0-9_-]{1,40}$")]
"""What Grafana knows a data source by."""
Role = Literal["None", "Viewer", "Editor", "Admin"]


class GrafanaOidc(Props):
    """Sign-in through the organisation's OpenID Connect provider, which knows `<url>/login/generic_oauth`."""

    authorization_url: Url
    """Where browsers sign in: the `authorization_endpoint` of its discovery document."""
    token_url: Url
    """Where Grafana fetches tokens: its `token_endpoint`."""
    userinfo_url: Url
    """Where Grafana asks who somebody is: its `userinfo_endpoint`."""
    client_id: str
    """What the provider calls Grafana."""
    client_secret: SecretKey
    """The secret it gave to Grafana."""
    name: str = "SSO"
    """What the button says."""
    scopes: tuple[str, ...] = ("openid", "email", "profile")
    """What is asked for."""
    groups_claim: Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$")] = "groups"
    """The claim that lists a person's groups; dots lead into it."""
    admins: tuple[Annotated[str, Field(pattern=r"^[^'`\\]+$")], ...] = ()
    """The groups whose people administer Grafana."""
    editors: tuple[Annotated[str, Field(pattern=r"^[^'`\\]+$")], ...] = ()
    """The groups whose people may change dashboards."""
    everyone: Role = "Viewer"
    """The role of all others; `None` lets them see nothing."""
    sign_up: bool = True
    """Whether people it knows get an account when they first sign in."""
    only: bool = False
    """Whether there is no other way to sign in; the administrator's password then only works for the API."""
    cidrs: tuple[Cidr, ...] = ()
    """Addresses of a provider inside private networks. The internet is open to it, private ranges never."""


class GrafanaProps(WorkloadProps):
    """One Grafana, with data sources and dashboards that come from the chart."""

    kind: Literal["embedded"] = "embedded"
    """`embedded` runs here; `sidecar` is somebody else's Grafana, whose sidecar looks for dashboards."""
    image: Image = locked("grafana")
    replicas: Annotated[int, Field(ge=0, le=1)] = 1
    """0 stops it; there is no second one, since its database is a file."""
    autoscaling: NoAutoscaling = None
    """Not possible: its database is a file."""
    resources: Resources = Resources(cpu="100m", cpu_limit="1", memory="256Mi", memory_limit="512Mi")
    volume: VolumeProps | None = VolumeProps(size="2Gi")
    """Where its own database is: accounts, settings, dashboards made by hand. None forgets them with the pod."""
    admin_user: Annotated[str, Field(pattern=r"^[A-Za-z0-9._@-]+$")] = "admin"
    """The administrator's name. Only the first start of an empty database reads it."""
    admin_password: SecretKey | None = None
    """The administrator's password, read at the same time. None has one generated."""
    folder: str = "LLM platform"
    """The folder that our dashboards are in."""
    scrape_interval: Annotated[str, Field(pattern=r"^[1-9][0-9]*(ms|s|m)$")] = "30s"
    """How often Prometheus asks; rates are taken over four times that."""
    oidc: GrafanaOidc | None = None
    """Sign-in through a provider; None has accounts in Grafana only."""
    log_level: Literal["debug", "info", "warn", "error"] = "info"
    """What it logs, as JSON."""
    exposure: Exposure | None = None
    """Its address outside of the cluster; None has none."""


class SidecarProps(Props):
    """A Grafana that is there already. Its sidecar finds our dashboards; its data sources are its own."""

    kind: Literal["sidecar"] = "sidecar"
    """`sidecar` is somebody else's Grafana, whose sidecar looks for dashboards; `embedded` runs here."""
    labels: Annotated[Mapping[str, str], Field(min_length=1)] = {"grafana_dashboard": "1"}
    """What its sidecar looks for on ConfigMaps."""
    annotations: Mapping[str, str] = {"grafana_folder": "LLM platform"}
    """What it takes the folder from; the name is that of its `folderAnnotation`."""
    prometheus: Uid = "prometheus"
    """The uid of its data source with our metrics; the default is what kube-prometheus-stack calls its own."""
    elasticsearch: Uid | None = None
    """The uid of its data source with our logs; None leaves out what shows logs."""
