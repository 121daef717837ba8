"""Pods with an account and a policy of their own, whoever makes them: a workload of ours, or an operator."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from constructs import Construct

from constructs_lib.core.composition import Composition, Edge
from constructs_lib.core.endpoint import ANYWHERE, Endpoint, Peer
from constructs_lib.core.manifest import Manifest
from constructs_lib.core.names import check_name, selector
from constructs_lib.core.network import Policy
from constructs_lib.core.room import instance_of


class GuardedPods(Construct):
    """Pods whose only ways out are their connections. Its id is their name in the cluster.

    Whoever makes the pods gives them `labels`, by whose `selector` the policy finds them, and the account `name`.
    """

    def __init__(self, scope: Construct, id: str, *, program: str, role: str, version: str) -> None:
        super().__init__(scope, id)
        self.name = check_name(id)
        self.composition = Composition.of(scope).adopt(self)
        self.selector = selector(self.name, instance=instance_of(scope))
        self.labels = {
            **self.selector,
            "app.kubernetes.io/name": program,
            "app.kubernetes.io/component": role,
            "app.kubernetes.io/version": version[:63].rstrip("-._"),
            **self.composition.labels(),
        }
        self.policy = Policy(self.selector)
        self.service_account = self._manifest("ServiceAccount", {"automountServiceAccountToken": False})
        self.network_policy = Manifest(
            self, "NetworkPolicy", "NetworkPolicy", lambda: {"spec": self.policy.spec()},
            api_version="networking.k8s.io/v1", name=self.name, labels=self.labels,
        )  # fmt: skip
        self.composition.add_workload(self)

    def reach(self, endpoint: Endpoint) -> None:
        """Opens both policies and records the edge."""
        self._open(endpoint)
        self.composition.edges.append(Edge(self, endpoint))

    def allow_from(self, peer: Peer, port: int) -> None:
        """Lets somebody in whose pods are not guarded here, such as a gateway."""
        self.policy.allow_from(peer, port)

    def refuse(self, path: str, finding: str) -> None:
        """Lets the synth fail. `path` names the prop, relative to these pods."""
        self.composition.refuse(self, f"{self.name}.{path}: {finding}" if path else f"{self.name}: {finding}")

    def peer_for(self, other: GuardedPods) -> Peer:
        """How the policy of `other` names these pods."""
        elsewhere = self.composition.namespace != other.composition.namespace
        return Peer.pods(self.selector, self.composition.namespace if elsewhere else None)

    @property
    def service_name(self) -> str:
        """What the Service before these pods is called."""
        return self.name

    def host(self, service: str | None = None) -> str:
        """The DNS name of a Service before these pods, good from any namespace."""
        name = service or self.service_name
        return f"{name}.{self.composition.namespace}" if self.composition.namespace else name

    @property
    def on_host_network(self) -> bool:
        """Whether they have the node's address, which no selector names."""
        return False

    def _open(self, endpoint: Endpoint) -> None:
        owner = endpoint.owner
        if owner is None:
            for peer in endpoint.peers:
                self.policy.allow_to(peer, endpoint.policy_port)
            return
        for protocol in ("TCP", "UDP") if endpoint.udp else ("TCP",):
            self.policy.allow_to(owner.peer_for(self), endpoint.policy_port, protocol)
            owner.policy.allow_from(self.peer_for(owner), endpoint.policy_port, protocol)
        if owner.on_host_network:
            self.policy.allow_to(ANYWHERE, endpoint.policy_port)

    def _manifest(self, kind: str, body: Mapping[str, Any], api_version: str = "v1") -> Manifest:
        return Manifest(self, kind, kind, lambda: body, api_version=api_version, name=self.name, labels=self.labels)
