"""Settings of Grafana."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from constructs_lib.core.values.exposure import Exposure
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.reserved_env import PORTS, Reserved
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import Annotations, ClientId, HttpsUrl, Labels, Scopes, SingleLine, Unique, Visible
from constructs_lib.core.wiring.place import PlaceOnInternet
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.core.workloads.scaling import NoAutoscaling
from constructs_lib.core.workloads.storage import VolumeProps
from constructs_lib.observability.labels import check_own_labels

Uid = Annotated[str, Grammar("a uid", "use letters, digits, '-' and '_'", "[a-zA-Z0-9_-]+", 40)]
"""The uid of a data source in Grafana."""
Name = Annotated[
    str,
    Grammar(
        "text without '$'",
        "write it on one line, without '$', which Grafana expands",
        r"[^$\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+",
        255,
    ),
]
"""Text on one line in which Grafana expands nothing."""
Group = Annotated[
    str,
    Grammar("a group", "write it on one line, without quotes, '\\' and '$'", r"[^$'`\\\x00-\x1f\x7f-\x9f\ud800-\udfff]+", 255),
    Visible,
]
"""A group of a provider, which stands in quotes in an expression."""
ClaimPath = Annotated[
    str,
    Grammar(
        "a claim",
        "use letters, digits and '_', with '.' between the names of nested ones",
        "[A-Za-z_][A-Za-z0-9_]*(?:[.][A-Za-z_][A-Za-z0-9_]*)*",
        255,
    ),
]
"""A claim as JMESPath names it."""
UserName = Annotated[str, Grammar("a user's name", "use letters, digits and '._@-'", "[A-Za-z0-9._@-]+", 190)]
"""A name of a user of Grafana."""
Interval = Annotated[str, Grammar("an interval", "write such as '30s' or '1m'", "[1-9][0-9]{0,5}(?:ms|s|m)")]
"""A span of time in one unit."""


def _unexpanded(text: str) -> str:
    if "$" in text:
        raise ValueError(f"{text!r} has a '$', which Grafana expands; there is no way to write one")
    return text


Role = Literal["None", "Viewer", "Editor", "Admin"]


class GrafanaOidc(PlaceOnInternet):
    """Sign-in through the organisation's OpenID Connect provider. Its redirect URL is `<url>/login/generic_oauth`."""

    authorization_url: HttpsUrl
    """The `authorization_endpoint` of the provider's discovery document, for browsers."""
    token_url: HttpsUrl
    """The provider's `token_endpoint`, where Grafana fetches tokens."""
    userinfo_url: HttpsUrl
    """The provider's `userinfo_endpoint`, where Grafana reads the user's name, address and groups."""
    client_id: Annotated[ClientId, AfterValidator(_unexpanded)]
    """Client id of Grafana at the provider."""
    client_secret: SecretKey
    """Client secret of Grafana at the provider."""
    name: Name = "SSO"
    """Name of the provider on the sign-in button."""
    scopes: Scopes = ("openid", "email", "profile")
    """Scopes to request."""
    groups_claim: ClaimPath = "groups"
    """The claim with the list of a user's groups; a dot separates nested names."""
    admins: Annotated[Items[Group], Unique] = ()
    """Groups that administer Grafana."""
    editors: Annotated[Items[Group], Unique] = ()
    """Groups that may change dashboards."""
    everyone: Role = "Viewer"
    """The role of all other users; `None` gives no access."""
    sign_up: bool = True
    """Whether users of the provider get an account when they first sign in."""
    only: bool = False
    """Whether users can sign in only through the provider. The administrator's password then works for the API alone."""

    def _servers(self) -> Mapping[str, str | None]:
        return {"token_url": self.token_url, "userinfo_url": self.userinfo_url}


RESERVED: Mapping[str, Reserved] = {
    "GF_AUTH_ANONYMOUS_ORG_ROLE": Reserved(
        "people could change dashboards without signing in; write 'Viewer', or leave it out", "(?!(?:viewer|none)$).*"
    ),
    **{f"GF_SERVER_{name}": Reserved(PORTS) for name in ("HTTP_PORT", "HTTP_ADDR")},
    "GF_SERVER_PROTOCOL": Reserved(PORTS, "(?!http$).*"),
    "GF_PATHS_DATA": Reserved("the data is in the volume; leave it out"),
}


class GrafanaProps(WorkloadProps):
    """Grafana, with data sources and dashboards of the chart."""

    _reserved_env = RESERVED

    kind: Literal["embedded"] = "embedded"
    """`embedded` deploys Grafana; `sidecar` makes ConfigMaps for an existing Grafana, whose sidecar loads dashboards."""
    image: Image = locked("grafana")
    """Grafana's image; the short form is `repository:tag[@digest]`."""
    replicas: Annotated[int, Field(ge=0, le=1)] = 1
    """1, or 0 to stop Grafana. More are not possible, since its database is a file."""
    autoscaling: NoAutoscaling = None
    """Not possible: its database is a file."""
    resources: Resources = Resources(cpu="100m", cpu_limit="1", memory="384Mi", memory_limit="1Gi")
    """CPU, memory and scratch disk of Grafana's container."""
    volume: VolumeProps | None = VolumeProps(size="2Gi")
    """The volume of its database: accounts, settings, dashboards made by hand. With None they are lost with the pod."""
    admin_user: UserName = "admin"
    """The administrator's name. It is read only at the first start with an empty database."""
    admin_password: SecretKey | None = None
    """The administrator's password, read only at that start too. None generates one."""
    folder: SingleLine = "LLM platform"
    """The folder of the dashboards in Grafana."""
    scrape_interval: Interval = "30s"
    """Time between two scrapes of Prometheus; rates are taken over four times that."""
    oidc: GrafanaOidc | None = None
    """Single sign-on; None allows only accounts of Grafana."""
    log_level: Literal["debug", "info", "warn", "error"] = "info"
    """Lowest level that is logged. Logs are JSON."""
    exposure: Exposure | None = None
    """The address outside the cluster; None for no access from outside."""


class SidecarProps(Props):
    """An existing Grafana with its own data sources. Its sidecar loads the dashboards from ConfigMaps."""

    kind: Literal["sidecar"] = "sidecar"
    """`sidecar` makes ConfigMaps for an existing Grafana, whose sidecar loads dashboards; `embedded` deploys Grafana."""
    labels: Annotated[Labels, Field(min_length=1)] = {"grafana_dashboard": "1"}
    """Labels of the ConfigMaps, by which the sidecar finds them."""
    annotations: Annotations = {"grafana_folder": "LLM platform"}
    """Annotations of the ConfigMaps. The sidecar takes the folder from the one that its `folderAnnotation` names."""
    prometheus: Uid = "prometheus"
    """The uid of its data source for Prometheus; the default is that of kube-prometheus-stack."""
    elasticsearch: Uid | None = None
    """The uid of its data source for Elasticsearch; None leaves out panels of logs."""

    def _errors(self) -> Iterator[str]:
        yield from check_own_labels(self.labels)
