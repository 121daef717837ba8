"""A cluster: facts for charts, and the files that make it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from typing import Annotated
from weakref import WeakKeyDictionary

from constructs import Construct, IConstruct
from pydantic import Field

from constructs_lib.clusters.aks import AksClusterProps
from constructs_lib.clusters.aks.files import files as aks_files
from constructs_lib.clusters.documents import Files
from constructs_lib.clusters.eks import EksClusterProps
from constructs_lib.clusters.eks.files import files as eks_files
from constructs_lib.clusters.existing import ExistingClusterProps
from constructs_lib.clusters.gke import GkeClusterProps
from constructs_lib.clusters.gke.files import files as gke_files
from constructs_lib.clusters.kind import KindClusterProps
from constructs_lib.clusters.kind.files import files as kind_files
from constructs_lib.clusters.kubeadm import KubeadmClusterProps
from constructs_lib.clusters.kubeadm.files import files as kubeadm_files
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.cluster_platform import ClusterPlatform

AnyClusterProps = (
    ExistingClusterProps | KindClusterProps | KubeadmClusterProps | EksClusterProps | GkeClusterProps | AksClusterProps
)
ClusterProps = Annotated[AnyClusterProps, Field(discriminator="kind")]
"""A cluster that exists, or one that is made; `kind` selects it."""
FOLDER = "clusters"
"""The folder, next to the manifests, that has a folder for each cluster."""


class Cluster(Construct):
    """A cluster. `synthesize` writes the files of one that doesn't exist yet, into `clusters/<name>/` next to the manifests."""

    platform: ClusterPlatform
    """The facts about the cluster, for `configure_chart(cluster=...)`."""

    @checked
    def __init__(self, scope: Construct, id: str, props: ClusterProps | None = None) -> None:
        super().__init__(scope, id)
        self.props = props or ExistingClusterProps()
        self.platform = self.props.platform
        _OF_APP.setdefault(self.node.root, []).append(self)

    @property
    def files(self) -> Files:
        """The files that make the cluster, by their names; none for one that exists."""
        match self.props:
            case KindClusterProps():
                return kind_files(self.props)
            case KubeadmClusterProps():
                return kubeadm_files(self.props)
            case EksClusterProps():
                return eks_files(self.props)
            case GkeClusterProps():
                return gke_files(self.props)
            case AksClusterProps():
                return aks_files(self.props)
            case ExistingClusterProps():
                return {}

    @property
    def folder(self) -> PurePath | None:
        """The folder of the files, relative to that of the manifests; None for a cluster that exists."""
        return None if isinstance(self.props, ExistingClusterProps) else PurePath(FOLDER, self.props.name)


def files_of(app: IConstruct) -> tuple[Mapping[PurePath, str], list[str]]:
    """Returns the files of all clusters of an app by their paths, and an error for each name that two clusters have."""
    files: dict[PurePath, str] = {}
    errors: list[str] = []
    for cluster in _OF_APP.get(app, []):
        if folder := cluster.folder:
            made = {folder / name: text for name, text in cluster.files.items()}
            if made.keys() & files.keys():
                errors.append(f"two clusters have the name {folder.name!r}; give each its own")
            files |= made
    return files, errors


_OF_APP: WeakKeyDictionary[IConstruct, list[Cluster]] = WeakKeyDictionary()
