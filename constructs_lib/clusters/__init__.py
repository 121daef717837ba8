"""Clusters: what a chart must know of one, and the files that make it."""

from constructs_lib.clusters.aks import AksClusterProps as AksClusterProps
from constructs_lib.clusters.construct import Cluster as Cluster
from constructs_lib.clusters.construct import ClusterProps as ClusterProps
from constructs_lib.clusters.eks import EksClusterProps as EksClusterProps
from constructs_lib.clusters.existing import ExistingClusterProps as ExistingClusterProps
from constructs_lib.clusters.gke import GkeClusterProps as GkeClusterProps
from constructs_lib.clusters.kind import KindClusterProps as KindClusterProps
from constructs_lib.clusters.kubeadm import KubeadmClusterProps as KubeadmClusterProps
