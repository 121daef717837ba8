"""Persistent volume claims, persistent volumes and StorageClasses."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal, Self

from constructs import Construct
from pydantic import Field

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.cluster_platform import StorageClassesProps
from constructs_lib.core.values.errors import near
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import Bytes, byte_count
from constructs_lib.core.values.text import (
    AbsolutePath,
    DnsSubdomain,
    DriverParameters,
    Host,
    NodeName,
    Provisioner,
    SingleLine,
    StorageClassName,
    Unique,
)

TEMPLATE_SIZE = "1Gi"
"""Bytes in claim templates of StatefulSets, which can't be changed later. Only a claim that no manifest has is of this size."""
KEPT_BY_TOOLS = {
    "argocd.argoproj.io/sync-options": "Prune=false,Delete=false",
    "kustomize.toolkit.fluxcd.io/prune": "disabled",
}
"""Annotations for Argo CD and Flux. They keep a claim that left the manifests: `when_deleted` and `when_scaled` say if it goes."""

MANY_NODES = ("ReadWriteMany", "ReadOnlyMany")
"""Access modes of volumes that several nodes may mount."""

AccessMode = Literal["ReadWriteOnce", "ReadWriteOncePod", "ReadWriteMany", "ReadOnlyMany"]
Retention = Literal["Retain", "Delete"]


class VolumeProps(Props):
    """A persistent volume claim."""

    size: Bytes = "10Gi"
    """Requested bytes. A claim can grow where its class allows it, and never shrink."""
    storage_class: StorageClassName | None = None
    """The StorageClass. None: the cluster's class for this use; `""`: no dynamic provisioning, for volumes that exist."""
    access_mode: AccessMode = "ReadWriteOnce"
    """Which nodes may mount the volume at the same time."""
    existing_claim: DnsSubdomain | None = None
    """An existing claim to use: for one pod, or for a volume that all pods share. Repeat its `access_mode`. With ReadWriteMany
    several applications may use it."""
    volume_names: Annotated[Items[DnsSubdomain], Unique] = ()
    """PersistentVolumes to bind to, one for each pod in their order; empty: any volume that fits."""
    when_deleted: Retention = "Retain"
    """Whether the claim is kept when its StatefulSet is deleted."""
    when_scaled: Retention = "Retain"
    """Whether the claims of replicas that are scaled away are kept."""

    def _errors(self) -> Iterator[str]:
        if self.existing_claim and self.volume_names:
            yield "volume_names: an existing claim has its volume already; leave out existing_claim or volume_names"
        if self.access_mode == "ReadOnlyMany" and not (self.existing_claim or self.volume_names):
            yield "access_mode: no pod can write to a new volume with 'ReadOnlyMany'; write 'ReadWriteOnce' or 'ReadWriteMany'"

    def on_cluster(self, classes: StorageClassesProps, *, fast: bool = False) -> Self:
        """Returns the claim with a class of the cluster if it names none: `shared` for several nodes, `fast` if asked for."""
        if self.storage_class is not None or self.existing_claim:
            return self
        several = self.access_mode in MANY_NODES
        return self.replace(storage_class=classes.shared if several else (fast and classes.fast) or classes.standard)

    def spec(self, index: int = 0) -> dict[str, Any]:
        """Returns the spec of the claim of the pod with this index."""
        named = {} if self.storage_class is None else {"storageClassName": self.storage_class}
        volume = {"volumeName": self.volume_names[index]} if index < len(self.volume_names) else {}
        return {"accessModes": [self.access_mode], **named, **volume, "resources": {"requests": {"storage": self.size}}}

    def template(self, name: str) -> dict[str, Any]:
        """Returns the claim template of a StatefulSet whose claims have manifests of their own. It doesn't change with `size`."""
        spec = {**self.replace(volume_names=()).spec(), "resources": {"requests": {"storage": TEMPLATE_SIZE}}}
        return {"metadata": {"name": name}, "spec": spec}


def class_errors(props: VolumeProps, classes: StorageClassesProps, made: Iterable[str]) -> Iterator[str]:
    """Returns what is wrong with the class of a claim on a cluster with these classes. `made` are those that the chart makes."""
    if props.existing_claim:
        return
    name, several = props.storage_class, props.access_mode in MANY_NODES
    known = [*classes.names, *(each for each in made if each not in classes.names)]
    if name and classes.complete and name not in known:
        yield f"the cluster has no StorageClass {name!r}; it has {', '.join(map(repr, known))}{near(name, known)}"
    elif several and not name and classes.complete:
        yield f"the cluster has no StorageClass with access_mode {props.access_mode}; it has {', '.join(map(repr, known))}"
    elif several and name in classes.names and name != classes.shared:
        instead = f"the class {classes.shared!r}" if classes.shared else "a class that does, as the cluster's storage.shared"
        yield f"{name!r} has no volumes with access_mode {props.access_mode}; write {instead}"


def claim(scope: Construct, props: VolumeProps, *, name: str, labels: Mapping[str, str], index: int = 0) -> Manifest:
    """Returns a new PersistentVolumeClaim, for the pod with this index."""
    return Manifest(
        scope, f"Claim-{name}", "PersistentVolumeClaim", lambda: {"spec": props.spec(index)},
        name=name, labels=labels, annotations=KEPT_BY_TOOLS,
    )  # fmt: skip


class StorageClassProps(Props):
    """A StorageClass that this environment creates."""

    name: DnsSubdomain
    """The name that claims refer to."""
    provisioner: Provisioner
    """The CSI driver, such as `ebs.csi.aws.com`, or another provisioner, such as `rancher.io/local-path`."""
    parameters: DriverParameters = {}
    """Parameters of the driver."""
    reclaim_policy: Retention = "Retain"
    """Whether a volume is kept when its claim is deleted."""
    allow_expansion: bool = True
    """Whether claims may grow."""
    binding: Literal["WaitForFirstConsumer", "Immediate"] = "WaitForFirstConsumer"
    """When a volume is provisioned: `WaitForFirstConsumer` provisions it in the zone of the first pod that uses it."""
    default: bool = False
    """Whether claims without a class use this one."""

    def body(self) -> dict[str, Any]:
        """Returns the fields of the StorageClass."""
        return {
            "provisioner": self.provisioner,
            **({"parameters": dict(self.parameters)} if self.parameters else {}),
            "reclaimPolicy": self.reclaim_policy,
            "allowVolumeExpansion": self.allow_expansion,
            "volumeBindingMode": self.binding,
        }

    def annotations(self) -> dict[str, str]:
        """Returns the annotations of the StorageClass."""
        return {"storageclass.kubernetes.io/is-default-class": "true"} if self.default else {}


class StorageClass(Construct):
    """A StorageClass object."""

    @checked
    def __init__(self, scope: Construct, id: str, props: StorageClassProps) -> None:
        super().__init__(scope, id)
        ChartContext.of(scope).storage_classes.append(props.name)
        self.manifest = Manifest(
            self,
            "StorageClass",
            "StorageClass",
            props.body,
            api_version="storage.k8s.io/v1",
            name=props.name,
            labels=ChartContext.of(scope).labels(),
            annotations=props.annotations(),
            namespaced=False,
        )


class _PersistentVolume(Props):
    name: DnsSubdomain
    """The name that `volume_names` of a claim refers to."""
    size: Bytes
    """The volume's capacity in bytes."""
    storage_class: StorageClassName = ""
    """The class that claims must name to get the volume; `""`: claims with `storage_class: ""`."""

    def spec(self, access_mode: AccessMode, source: Mapping[str, Any]) -> dict[str, Any]:
        """Returns the spec. The volume's data outlives its claim."""
        return {
            "capacity": {"storage": self.size},
            "accessModes": [access_mode],
            "persistentVolumeReclaimPolicy": "Retain",
            **({"storageClassName": self.storage_class} if self.storage_class else {}),
            **source,
        }


class LocalVolumeProps(_PersistentVolume):
    """A PersistentVolume that is a folder or disk of one node. Pods that use it run there."""

    kind: Literal["local"]
    """`local`: a folder or mounted disk of a node."""
    path: AbsolutePath
    """The folder, which must exist on the node."""
    node: NodeName
    """The node, by its label `kubernetes.io/hostname`."""
    access_mode: ClassVar[AccessMode] = "ReadWriteOnce"

    def manifest(self) -> dict[str, Any]:
        """Returns the body of the PersistentVolume."""
        hostname = {"key": "kubernetes.io/hostname", "operator": "In", "values": [self.node]}
        affinity = {"required": {"nodeSelectorTerms": [{"matchExpressions": [hostname]}]}}
        return {"spec": self.spec(self.access_mode, {"local": {"path": self.path}, "nodeAffinity": affinity})}


class NfsVolumeProps(_PersistentVolume):
    """A PersistentVolume on an NFS server. Pods of several nodes can use it at the same time."""

    kind: Literal["nfs"]
    """`nfs`: a folder of an NFS server."""
    server: Host
    """The server's host name or address."""
    path: AbsolutePath
    """The exported folder."""
    mount_options: Items[SingleLine] = ()
    """Options of the mount, such as `nfsvers=4.1`."""
    access_mode: AccessMode = "ReadWriteMany"
    """Which nodes may mount the volume at the same time."""

    def manifest(self) -> dict[str, Any]:
        """Returns the body of the PersistentVolume."""
        options = {"mountOptions": list(self.mount_options)} if self.mount_options else {}
        return {"spec": self.spec(self.access_mode, {**options, "nfs": {"server": self.server, "path": self.path}})}


PersistentVolumeProps = Annotated[LocalVolumeProps | NfsVolumeProps, Field(discriminator="kind")]
"""A PersistentVolume that an administrator provides; `kind` selects its form."""


class PersistentVolume(Construct):
    """A PersistentVolume for clusters without dynamic provisioning."""

    @checked
    def __init__(self, scope: Construct, id: str, props: LocalVolumeProps | NfsVolumeProps) -> None:
        super().__init__(scope, id)
        self.props = props
        ChartContext.of(scope).persistent_volumes[props.name] = self
        self.manifest = Manifest(
            self, "PersistentVolume", "PersistentVolume", props.manifest,
            name=props.name, labels=ChartContext.of(scope).labels(), namespaced=False,
        )  # fmt: skip


def binding_errors(props: VolumeProps, user: str, context: ChartContext) -> Iterator[tuple[str, str]]:
    """Yields field and message of each reason why the claim of `user` doesn't get the volumes that it names."""
    existing = props.existing_claim
    if existing and props.access_mode not in MANY_NODES:
        other = context.claim_users.setdefault((context.namespace, existing), user)
        if other != user:
            share = "if both may write to it, set access_mode to ReadWriteMany"
            yield "existing_claim", f"{existing!r} is the claim of {other} too; name another, or {share}"
    for name in props.volume_names:
        if (other := context.volume_users.setdefault(name, user)) != user:
            yield "volume_names", f"{name!r} is the volume of {other} too; name one PersistentVolume for each claim"
        made = context.persistent_volumes.get(name)
        if isinstance(made, PersistentVolume):
            yield from (("volume_names", f"{name!r} {why}") for why in _misfits(made.props, props))


def _misfits(volume: LocalVolumeProps | NfsVolumeProps, claim: VolumeProps) -> Iterator[str]:
    if byte_count(volume.size) < byte_count(claim.size):
        yield f"has {volume.size}, less than the claim's size {claim.size!r}; write a larger volume or a smaller claim"
    # A claim that names no class gets the cluster's default, if there is one.
    if claim.storage_class is not None and claim.storage_class != volume.storage_class:
        yield f"has the storage_class {volume.storage_class!r}, and the claim {claim.storage_class!r}; write the same in both"
    if claim.access_mode != volume.access_mode:
        yield f"has the access_mode {volume.access_mode}, and the claim {claim.access_mode}; write the same in both"
