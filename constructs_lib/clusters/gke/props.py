"""Props of a cluster of Google GKE."""

from collections.abc import Iterator
from ipaddress import ip_network
from typing import Annotated, Literal

from constructs_lib.clusters.cloud import CloudClusterProps, Identity, NodePoolProps
from constructs_lib.clusters.platforms import GKE
from constructs_lib.clusters.props import NetworksProps
from constructs_lib.core.values.cluster_platform import AccessProps, ClusterPlatform
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.props import Items
from constructs_lib.core.values.text import Ipv4Cidr

SHARED = "shared"
"""The class of volumes that several nodes mount. Google's own is for the network `default` alone."""
LONGEST_NAME = 24
"""Characters: the nodes' account is called `<name>-nodes`, and Google takes 30."""

Project = Annotated[
    str, Grammar("a project of Google Cloud", "write its ID, such as 'acme-llm-prod'", "[a-z](?:[-a-z0-9]{4,28}[a-z0-9])", 30)
]
"""The ID of a project."""
ProjectNumber = Annotated[
    str, Grammar("a project's number", "write its digits in quotes, such as '123456789012'", "[1-9][0-9]{5,18}")
]
"""The number of a project."""
IamRole = Annotated[
    str,
    Grammar(
        "a role of Google Cloud",
        "write such as 'roles/aiplatform.user'",
        r"(?:(?:projects|organizations)/[-a-z0-9]+/)?roles/[A-Za-z0-9_.]+",
        300,
    ),
]
"""A role of IAM."""
CryptoKey = Annotated[
    str,
    Grammar(
        "a key of Cloud KMS",
        "write such as 'projects/acme/locations/europe-west3/keyRings/gke/cryptoKeys/secrets'",
        "projects/[-a-z0-9]+/locations/[-a-z0-9]+/keyRings/[-A-Za-z0-9_]+/cryptoKeys/[-A-Za-z0-9_]+",
        300,
    ),
]
"""The name of a key of Cloud KMS."""


FEWEST_BITS = 26
"""The prefix of the smallest range of proxies: https://docs.cloud.google.com/load-balancing/docs/proxy-only-subnets."""


class GkeIdentity(Identity):
    """A ServiceAccount with a role in the project, by Workload Identity Federation."""

    role: IamRole
    """The role, such as `roles/aiplatform.user`."""


class GkeNetworksProps(NetworksProps):
    """The ranges of addresses of a cluster of GKE."""

    load_balancers: Ipv4Cidr = "10.1.0.0/23"
    """Addresses of the proxies of internal load balancers, in use with `internal`: at least 64."""

    def _errors(self) -> Iterator[str]:
        yield from super()._errors()
        if ip_network(self.load_balancers).prefixlen > FEWEST_BITS:
            yield f"load_balancers: {self.load_balancers!r} is too small; write a range of at least /{FEWEST_BITS}"


class GkeClusterProps(CloudClusterProps):
    """A regional cluster of Google GKE, made with Config Connector: private nodes, Dataplane V2, Gateway API, Cloud DNS."""

    _machines = Grammar("a machine type of GKE", "write such as 'n2-standard-8'", "[a-z][a-z0-9]*-[-a-z0-9]+")

    kind: Literal["gke"]
    """`gke`: made with Config Connector."""
    project: Project
    """The ID of the project."""
    project_number: ProjectNumber | None = None
    """The number of the project, by which `identities` are named."""
    autopilot: bool = False
    """Whether GKE manages the nodes too. Then there are no pools, and no node agents such as Filebeat."""
    pools: Items[NodePoolProps] = ()
    """The nodes, at least one pool without taints; none with `autopilot`."""
    networks: GkeNetworksProps = GkeNetworksProps()
    """The ranges of addresses."""
    secrets_key: CryptoKey | None = None
    """The key of Cloud KMS that encrypts Secrets. None: Google's own encryption at rest."""
    identities: Items[GkeIdentity] = ()  # pyright: ignore[reportIncompatibleVariableOverride]  # frozen
    """ServiceAccounts with a role in the project."""

    def _errors(self) -> Iterator[str]:
        if len(self.name) > LONGEST_NAME:
            yield f"name: {self.name!r} has {len(self.name)} characters; on GKE it has at most {LONGEST_NAME}"
        if self.autopilot and self.pools:
            yield "pools: Autopilot chooses the nodes; leave them out, or write autopilot: false"
        if self.identities and not self.project_number:
            yield "project_number: is required with identities, which are named by it"
        if self.secrets_key and f"/locations/{self.region}/" not in self.secrets_key:
            yield f"secrets_key: is a key of another location than {self.region!r}, which GKE can't use"
        for path, zone in self.all_zones():
            if zone.rpartition("-")[0] != self.region:
                yield f"{path}: {zone!r} is not a zone of {self.region!r}; write such as '{self.region}-a'"

    def _has_nodes(self) -> bool:
        return not self.autopilot

    @property
    def platform(self) -> ClusterPlatform:
        """The facts about the cluster."""
        annotations = {"networking.gke.io/load-balancer-type": "Internal"} if self.internal else {}
        return self._on(
            GKE.replace(load_balancer_annotations=annotations, node_agents=not self.autopilot),
            storage=GKE.storage.replace(shared=SHARED, complete=True),
            access=self._access(),
        )

    def _access(self) -> AccessProps:
        if not self.internal:
            return GKE.access
        ranges = [self.networks.load_balancers, *GKE.access.source_ranges]  # traffic, and checks of its health
        return GKE.access.replace(class_name="gke-l7-rilb", source_ranges=ranges)
