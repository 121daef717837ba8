"""A cluster made with kind."""

from constructs_lib.clusters.kind.props import KindClusterProps as KindClusterProps
