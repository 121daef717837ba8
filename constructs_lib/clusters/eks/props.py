"""Props of a cluster of Amazon EKS."""

from collections.abc import Iterator
from ipaddress import IPv4Network
from typing import Annotated, Literal

from constructs_lib.clusters.cloud import CloudClusterProps, Identity
from constructs_lib.clusters.platforms import EKS, PRIVATE_NETWORKS
from constructs_lib.clusters.props import overlaps, unusable
from constructs_lib.core.values.cluster_platform import ClusterPlatform, StorageClassesProps
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.text import Ipv4Cidr
from constructs_lib.core.workloads.storage import StorageClassProps

EBS = "ebs.csi.aws.com"
FAST = StorageClassProps(
    name="fast", provisioner=EBS, parameters={"type": "gp3", "iops": "6000", "throughput": "250", "encrypted": "true"}
)
STANDARD = StorageClassProps(name="standard", provisioner=EBS, parameters={"type": "gp3", "encrypted": "true"}, default=True)
SHARED = "shared"
GPU_FAMILIES = ("g", "p")
"""First letters of instance types with NVIDIA GPUs."""

KmsArn = Annotated[
    str,
    Grammar(
        "an ARN of a KMS key",
        "write such as 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'",
        r"arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/[-a-z0-9]+",
        200,
    ),
]
"""The ARN of a KMS key."""
IamArn = Annotated[
    str,
    Grammar(
        "an ARN of an IAM role or policy",
        "write such as 'arn:aws:iam::111122223333:role/litellm' or 'arn:aws:iam::aws:policy/AmazonBedrockLimitedAccess'",
        r"arn:aws[-a-z]*:iam::(?:[0-9]{12}|aws):(?:role|policy)/[A-Za-z0-9+=,.@_/-]+",
        600,
    ),
]
"""The ARN of an IAM role or policy."""
FileSystem = Annotated[str, Grammar("an EFS file system", "write such as 'fs-0123456789abcdef0'", "fs-[0-9a-f]{8,40}", 60)]
"""The ID of a file system of EFS."""


class EksIdentity(Identity):
    """A ServiceAccount with an IAM role, by EKS Pod Identity."""

    role: IamArn
    """The IAM role; or a policy, for which eksctl creates a role."""


class EksNetworksProps(Props):
    """The ranges of addresses. Pods have addresses of the nodes' subnets."""

    nodes: Ipv4Cidr = "10.0.0.0/16"
    """Addresses of the VPC, for nodes, pods and load balancers: `/16` to `/24`."""
    services: Ipv4Cidr = "172.20.0.0/16"
    """Addresses of Services, from private ranges: `/12` to `/24`."""

    def _errors(self) -> Iterator[str]:
        yield from unusable(self, {"nodes": (16, 24), "services": (12, 24)})
        *most, last = PRIVATE_NETWORKS
        if not any(IPv4Network(self.services).subnet_of(IPv4Network(private)) for private in PRIVATE_NETWORKS):
            yield f"services: {self.services!r} is not private; write a range in {', '.join(most)} or {last}"
        yield from overlaps({"nodes": self.nodes, "services": self.services})


class EksClusterProps(CloudClusterProps):
    """A cluster of Amazon EKS, made with eksctl: managed node groups, VPC CNI with NetworkPolicies, EBS, Pod Identity, ALB."""

    _machines = Grammar("a machine type of EKS", "write such as 'm7i.2xlarge'", r"[a-z][-a-z0-9]*\.[-a-z0-9]+")

    kind: Literal["eks"]
    """`eks`: made with eksctl."""
    networks: EksNetworksProps = EksNetworksProps()
    """The ranges of addresses."""
    secrets_key: KmsArn | None = None
    """The KMS key that encrypts Secrets. None: one of AWS."""
    file_system: FileSystem | None = None
    """The EFS file system of volumes that several nodes mount. None: there are no such volumes."""
    identities: Items[EksIdentity] = ()  # pyright: ignore[reportIncompatibleVariableOverride]  # frozen
    """ServiceAccounts with an IAM role."""

    def _errors(self) -> Iterator[str]:
        if len(self.zones) == 1:
            yield f"zones: EKS needs at least two zones for its API server (given: {self.zones[0]!r})"
        for path, zone in self.all_zones():
            if zone.rstrip("abcdefghi") != self.region:
                yield f"{path}: {zone!r} is not a zone of {self.region!r}; write such as '{self.region}a'"
        for index, cidr in enumerate(self.api_access):
            if ":" in cidr:
                yield f"api_access.{index}: {cidr!r} can't be used, since the API server has IPv4 alone; write ranges of IPv4"
        if self.tls:
            yield "tls: ALBs find their certificate by the host in ACM; request one there, and leave this out"
        if self.secrets_key and f":{self.region}:" not in self.secrets_key:
            yield f"secrets_key: is a key of another region than {self.region!r}, which EKS can't use"
        for index, pool in enumerate(self.pools):
            if pool.accelerator and not pool.machine.startswith(GPU_FAMILIES):
                yield f"pools.{index}.machine: {pool.machine!r} has no GPU; write one with it, such as 'g6.2xlarge'"

    @property
    def platform(self) -> ClusterPlatform:
        """The facts about the cluster."""
        shared = SHARED if self.file_system else None
        scheme = "internal" if self.internal else "internet-facing"
        annotations = {**EKS.access.annotations, "alb.ingress.kubernetes.io/scheme": scheme}
        return self._on(
            EKS.replace(load_balancer_annotations=_network_load_balancer(scheme)),
            storage=StorageClassesProps(fast=FAST.name, standard=STANDARD.name, shared=shared, complete=True),
            api_server=[self.networks.nodes],
            access=EKS.access.replace(source_ranges=[self.networks.nodes], annotations=annotations),
        )


def _network_load_balancer(scheme: str) -> dict[str, str]:
    """Annotations by which the AWS Load Balancer Controller makes a Network Load Balancer that keeps clients' addresses."""
    prefix = "service.beta.kubernetes.io/aws-load-balancer"
    return {f"{prefix}-type": "external", f"{prefix}-nlb-target-type": "ip", f"{prefix}-scheme": scheme}
