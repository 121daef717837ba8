"""The files that make a cluster with kind."""

from typing import Any

from constructs_lib.clusters.documents import Command, Files, document, readme
from constructs_lib.clusters.kind.props import KindClusterProps

NEEDS = "Needs Docker or Podman, kind 0.33 or later and kubectl."


def files(props: KindClusterProps) -> Files:
    """Returns the files of the cluster by their names."""
    create = "kind create cluster --config cluster.yaml --wait 5m"
    return {
        "cluster.yaml": document(_cluster(props)),
        "README.md": readme(
            f"The cluster {props.name}, made with kind",
            NEEDS,
            [Command("Make the cluster. Its network plugin, kindnet, enforces NetworkPolicies.", create)],
            [f"`kind delete cluster --name {props.name}` deletes it, with all data."],
        ),
    }


def _cluster(props: KindClusterProps) -> dict[str, Any]:
    return {
        "apiVersion": "kind.x-k8s.io/v1alpha4",
        "kind": "Cluster",
        "name": props.name,
        "networking": {
            "apiServerAddress": "127.0.0.1",
            "podSubnet": props.networks.pods,
            "serviceSubnet": props.networks.services,
        },
        "nodes": [_node(props, role, index) for role in ("control-plane", "worker") for index in range(_count(props, role))],
    }


def _count(props: KindClusterProps, role: str) -> int:
    return props.control_planes if role == "control-plane" else props.workers


def _node(props: KindClusterProps, role: str, index: int) -> dict[str, Any]:
    node: dict[str, Any] = {"role": role, "image": f"kindest/node:v{props.version}"}
    if role == "control-plane" and index == 0:
        # Node ports answer on every node, so one of them is enough.
        node["extraPortMappings"] = [
            {"containerPort": port.node, "hostPort": port.host, "listenAddress": "127.0.0.1"} for port in props.ports
        ]
    return node
