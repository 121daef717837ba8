"""The two halves of a connection that every kind of consumer shares: NetworkPolicies, and keys of Secrets."""

from __future__ import annotations

from constructs_lib.core.wiring.endpoint import Endpoint, Owner
from constructs_lib.core.wiring.policy import NODES


def open_policies(consumer: Owner, endpoint: Endpoint) -> None:
    """Opens the consumer's policy towards the endpoint, and the policy of the endpoint's owner for the consumer."""
    for other in endpoint.others:
        open_policies(consumer, other)
    owner = endpoint.owner
    if owner is None:
        for peer in endpoint.peers:
            consumer.policy.allow_to(peer, endpoint.policy_port)
        return
    for protocol in ("TCP", "UDP") if endpoint.udp else ("TCP",):
        consumer.policy.allow_to(owner.peer_for(consumer), endpoint.policy_port, protocol)
        owner.policy.allow_from(consumer.peer_for(owner), endpoint.policy_port, protocol)
    if owner.on_host_network:
        consumer.policy.allow_to(NODES, endpoint.policy_port)


def keys_out_of_reach(consumer: Owner, endpoint: Endpoint) -> str:
    """Returns an error if the endpoint's keys are in Secrets of another namespace, which a pod can't refer to; otherwise empty."""
    owner, keys = endpoint.owner, endpoint.keys
    if owner is None or not keys or endpoint.own_keys or owner.namespace == consumer.namespace:
        return ""
    secrets = " and ".join(repr(name) for name in dict.fromkeys(key.name for key in keys.values()))
    arguments = ", ".join(f"{name}=SecretKey(...)" for name in keys)
    return (
        f"{endpoint.name} is in namespace {owner.namespace!r}; its Secret {secrets} isn't in namespace {consumer.namespace!r}: "
        f"pass endpoint.with_keys({arguments})"
    )
