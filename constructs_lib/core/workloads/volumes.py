"""Volumes that users add to the pods of an application, by the kind of their source."""

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import Field

from constructs_lib.core.values.props import Props
from constructs_lib.core.values.quantities import Bytes
from constructs_lib.core.values.text import (
    DnsLabel,
    DnsSubdomain,
    DriverParameters,
    MountPath,
    SecretName,
)


class ExtraVolumeProps(Props):
    """A volume of the pods."""

    name: DnsLabel
    """The volume's name, by which sidecars and init containers mount it."""
    path: MountPath | None = None
    """The path at which the program sees it; None: only sidecars and init containers do."""
    read_only: bool = False
    """Whether the program can't write to it."""

    def source(self) -> dict[str, Any]:
        """Returns the volume's source, as a pod's spec has it."""
        raise NotImplementedError


class EmptyDirVolume(ExtraVolumeProps):
    """An empty folder, which is deleted with the pod."""

    kind: Literal["empty-dir"]
    """`empty-dir`: an empty folder."""
    size: Bytes = "1Gi"
    """Limit in bytes, at which the pod is evicted. With `memory` it is at most the memory limit of its writers."""
    memory: bool = False
    """Whether it is kept in memory, which counts against the memory limit of its writers."""

    def source(self) -> dict[str, Any]:
        """Returns the volume's source, as a pod's spec has it."""
        return {"emptyDir": {**({"medium": "Memory"} if self.memory else {}), "sizeLimit": self.size}}


class ConfigMapVolume(ExtraVolumeProps):
    """The files of a ConfigMap that exists."""

    kind: Literal["config-map"]
    """`config-map`: the files of a ConfigMap."""
    config_map: DnsSubdomain
    """The ConfigMap in the namespace of the pods; each key is a file. A change restarts no pod."""

    def source(self) -> dict[str, Any]:
        """Returns the volume's source, as a pod's spec has it."""
        return {"configMap": {"name": self.config_map}}


class SecretVolume(ExtraVolumeProps):
    """The files of a Secret that exists."""

    kind: Literal["secret"]
    """`secret`: the files of a Secret."""
    secret: SecretName
    """The Secret in the namespace of the pods; each key is a file. A change restarts no pod."""

    def source(self) -> dict[str, Any]:
        """Returns the volume's source, as a pod's spec has it."""
        return {"secret": {"secretName": self.secret, "defaultMode": 0o440}}


class ClaimVolume(ExtraVolumeProps):
    """A PersistentVolumeClaim that exists."""

    kind: Literal["claim"]
    """`claim`: an existing PersistentVolumeClaim."""
    claim: DnsSubdomain
    """The claim in the namespace of the pods. All replicas share it: several need the access mode ReadWriteMany."""

    def source(self) -> dict[str, Any]:
        """Returns the volume's source, as a pod's spec has it."""
        return {"persistentVolumeClaim": {"claimName": self.claim}}


SECRETS_STORE, PROVIDER_CLASS = "secrets-store.csi.k8s.io", "secretProviderClass"
"""The driver of the Secrets Store, and the attribute without which it mounts nothing."""


class CsiVolume(ExtraVolumeProps):
    """A volume that a CSI driver makes for each pod, such as that of the Secrets Store."""

    kind: Literal["csi"]
    """`csi`: made by a CSI driver for each pod."""
    driver: DnsSubdomain
    """The driver, such as `secrets-store.csi.k8s.io`. It must allow volumes inside of a pod's spec."""
    attributes: DriverParameters = {}
    """Attributes that the driver reads, such as `secretProviderClass`."""
    read_only: bool = True
    """Whether the program can't write to it."""

    def _errors(self) -> Iterator[str]:
        if self.driver == SECRETS_STORE and PROVIDER_CLASS not in self.attributes:
            yield f"attributes.{PROVIDER_CLASS}: is required by {SECRETS_STORE}; name the SecretProviderClass"

    def source(self) -> dict[str, Any]:
        """Returns the volume's source, as a pod's spec has it."""
        attributes = {"volumeAttributes": dict(self.attributes)} if self.attributes else {}
        return {"csi": {"driver": self.driver, "readOnly": self.read_only, **attributes}}


ExtraVolume = Annotated[EmptyDirVolume | ConfigMapVolume | SecretVolume | ClaimVolume | CsiVolume, Field(discriminator="kind")]
"""A volume of one of these kinds."""
