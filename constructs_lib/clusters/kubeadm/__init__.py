"""A cluster made with kubeadm."""

from constructs_lib.clusters.kubeadm.props import KubeadmClusterProps as KubeadmClusterProps
from constructs_lib.clusters.kubeadm.props import KubeadmPoolProps as KubeadmPoolProps
