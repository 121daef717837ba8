"""Props of a cluster of Azure AKS."""

from collections.abc import Iterator
from ipaddress import ip_network
from typing import Annotated, Literal

from constructs_lib.clusters.cloud import CloudClusterProps, Identity
from constructs_lib.clusters.platforms import AKS
from constructs_lib.clusters.props import NetworksProps
from constructs_lib.core.values.cluster_platform import ClusterPlatform
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.text import Ipv4Cidr

LONGEST_POOL = 12
"""Characters of a node pool's name, which has letters and digits alone."""
FEWEST_BITS = 24
"""The longest prefix of a subnet for Application Gateway for Containers: 250 addresses."""
ALB = "platform"
ALB_NAMESPACE = "azure-alb-infra"
"""Name and namespace of the load balancer, an ApplicationLoadBalancer, which Gateways name in annotations."""

_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"

Subscription = Annotated[
    str, Grammar("an Azure subscription", "write its ID, such as '00000000-0000-0000-0000-000000000000'", _UUID, 36)
]
"""The ID of a subscription."""
ResourceId = Annotated[
    str,
    Grammar(
        "a resource of Azure",
        "write its ID, such as '/subscriptions/.../resourceGroups/llm/providers/Microsoft.Storage/storageAccounts/llm'",
        rf"/subscriptions/{_UUID}(?:/[A-Za-z0-9._()-]+)*",
        1000,
    ),
]
"""The ID of a resource."""
RoleName = Annotated[
    str,
    Grammar(
        "a role of Azure", "write its name, such as 'Storage Blob Data Contributor'", "[A-Z][A-Za-z0-9()/ -]*[A-Za-z0-9)]", 128
    ),
]
"""The name of a built-in role."""
KeyId = Annotated[
    str,
    Grammar(
        "a key of Azure Key Vault",
        "write its ID with the version, such as 'https://llm.vault.azure.net/keys/secrets/0123456789abcdef0123456789abcdef'",
        "https://[a-z0-9-]+[.]vault[.]azure[.](?:net|cn)/keys/[A-Za-z0-9-]+/[0-9a-f]{32}",
        300,
    ),
]
"""The ID of a version of a key."""


class AksSecretsKeyProps(Props):
    """A key of Azure Key Vault. The cluster's identity gets the right to use it."""

    key: KeyId
    """The ID of a version of the key."""
    vault: ResourceId
    """The vault, which grants rights by roles of Azure."""


class AksIdentity(Identity):
    """A ServiceAccount with a role on a resource of Azure, by Workload Identity."""

    role: RoleName
    """The built-in role, such as `Cognitive Services OpenAI User`."""
    resource: ResourceId
    """The resource that the role is for."""


class AksNetworksProps(NetworksProps):
    """The ranges of addresses of a cluster of AKS."""

    load_balancers: Ipv4Cidr = "10.1.0.0/24"
    """Addresses of Application Gateway for Containers, at least 250."""

    def _errors(self) -> Iterator[str]:
        yield from super()._errors()
        if ip_network(self.load_balancers).prefixlen > FEWEST_BITS:
            yield f"load_balancers: {self.load_balancers!r} is too small; write a range of at least /{FEWEST_BITS}"


class AksClusterProps(CloudClusterProps):
    """A cluster of Azure AKS, made with Azure Service Operator: Cilium with NetworkPolicies, Workload Identity."""

    _machines = Grammar("a machine type of AKS", "write such as 'Standard_D8s_v5'", "[Ss]tandard_[A-Za-z0-9_-]+")

    kind: Literal["aks"]
    """`aks`: made with Azure Service Operator."""
    subscription: Subscription
    """The ID of the subscription."""
    networks: AksNetworksProps = AksNetworksProps()
    """The ranges of addresses."""
    secrets_key: AksSecretsKeyProps | None = None
    """The key of Azure Key Vault that encrypts Secrets. None: Azure's own encryption at rest."""
    identities: Items[AksIdentity] = ()  # pyright: ignore[reportIncompatibleVariableOverride]  # frozen
    """ServiceAccounts with a role on a resource."""

    def _errors(self) -> Iterator[str]:
        for index, pool in enumerate(self.pools):
            if not pool.name.isalnum() or len(pool.name) > LONGEST_POOL:
                yield f"pools.{index}.name: {pool.name!r} can't be used by AKS; use up to {LONGEST_POOL} letters and digits"
        for path, zone in self.all_zones():
            if zone not in ("1", "2", "3"):
                yield f"{path}: {zone!r} is not a zone of AKS; write '1', '2' or '3'"
        if self.pools and not any(not pool.taints and pool.min_nodes and not pool.spot for pool in self.pools):
            yield "pools: one without taints must have min_nodes of at least 1 and no spot, for the cluster's own pods"

    @property
    def platform(self) -> ClusterPlatform:
        """The facts about the cluster."""
        internal = {"service.beta.kubernetes.io/azure-load-balancer-internal": "true"} if self.internal else {}
        prefix = "alb.networking.azure.io"
        annotations = {f"{prefix}/alb-name": ALB, f"{prefix}/alb-namespace": ALB_NAMESPACE}
        return self._on(
            AKS.replace(load_balancer_annotations=internal),
            storage=AKS.storage.replace(complete=True),
            access=AKS.access.replace(source_ranges=[self.networks.load_balancers], annotations=annotations),
        )
