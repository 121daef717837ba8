"""A cluster of Google GKE."""

from constructs_lib.clusters.gke.props import GkeClusterProps as GkeClusterProps
from constructs_lib.clusters.gke.props import GkeIdentity as GkeIdentity
