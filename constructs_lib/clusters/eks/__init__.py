"""A cluster of Amazon EKS."""

from constructs_lib.clusters.eks.props import EksClusterProps as EksClusterProps
from constructs_lib.clusters.eks.props import EksIdentity as EksIdentity
