"""Volumes that outlive their pods."""

from collections.abc import Mapping
from typing import Any, Literal

from constructs import Construct

from constructs_lib.core.composition import Composition
from constructs_lib.core.manifest import Manifest
from constructs_lib.core.props import Bytes, DnsLabel, Props

AccessMode = Literal["ReadWriteOnce", "ReadWriteOncePod", "ReadWriteMany", "ReadOnlyMany"]
Retention = Literal["Retain", "Delete"]


class VolumeProps(Props):
    """A persistent volume claim."""

    size: Bytes = "10Gi"
    """Bytes asked for. It can grow later where the class allows it, never shrink."""
    storage_class: str | None = None
    """The StorageClass; None takes the cluster's default."""
    access_mode: AccessMode = "ReadWriteOnce"
    """Who may mount it at once."""
    when_deleted: Retention = "Retain"
    """What becomes of the claim when its StatefulSet is deleted."""
    when_scaled: Retention = "Retain"
    """What becomes of the claims of replicas that are scaled away."""

    def spec(self) -> dict[str, Any]:
        """The claim's spec."""
        named = {"storageClassName": self.storage_class} if self.storage_class else {}
        return {"accessModes": [self.access_mode], **named, "resources": {"requests": {"storage": self.size}}}


class StorageClassProps(Props):
    """A StorageClass that the environment defines itself."""

    name: DnsLabel
    """What claims call it."""
    provisioner: str
    """The CSI driver, such as `ebs.csi.aws.com`."""
    parameters: Mapping[str, str] = {}
    """The driver's own settings."""
    reclaim_policy: Retention = "Retain"
    """What becomes of a volume whose claim is deleted."""
    allow_expansion: bool = True
    """Whether claims may grow."""
    binding: Literal["WaitForFirstConsumer", "Immediate"] = "WaitForFirstConsumer"
    """When the volume is made; the first waits for a pod, so that it comes to be in the pod's zone."""
    default: bool = False
    """Whether claims that name no class get this one."""


class StorageClass(Construct):
    """A StorageClass object."""

    def __init__(self, scope: Construct, id: str, props: StorageClassProps) -> None:
        super().__init__(scope, id)
        self.manifest = Manifest(
            self,
            "StorageClass",
            "StorageClass",
            lambda: {
                "provisioner": props.provisioner,
                **({"parameters": dict(props.parameters)} if props.parameters else {}),
                "reclaimPolicy": props.reclaim_policy,
                "allowVolumeExpansion": props.allow_expansion,
                "volumeBindingMode": props.binding,
            },
            api_version="storage.k8s.io/v1",
            name=props.name,
            labels=Composition.of(scope).labels(),
            annotations={"storageclass.kubernetes.io/is-default-class": "true"} if props.default else {},
            namespaced=False,
        )
