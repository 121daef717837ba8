"""A cluster of Azure AKS."""

from constructs_lib.clusters.aks.props import AksClusterProps as AksClusterProps
from constructs_lib.clusters.aks.props import AksIdentity as AksIdentity
