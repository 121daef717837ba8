"""The objects of a policy: a NetworkPolicy, and a CiliumNetworkPolicy where the network needs one."""

from collections.abc import Callable, Mapping, Sequence

from constructs import Construct

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.wiring.policy import BOTH, Policy, PolicyType


def network_policy(
    scope: Construct,
    policy: Policy,
    *,
    name: str,
    labels: Mapping[str, str],
    types: Callable[[], Sequence[PolicyType]] = lambda: BOTH,
) -> Manifest | None:
    """Returns the NetworkPolicy of a policy; None if the cluster's facts say that none is written.

    In a network of Cilium it adds a CiliumNetworkPolicy too, once the policy has a peer that only Cilium can name.
    """
    cluster = ChartContext.of(scope).cluster
    if not cluster.enforces_policies:
        return None
    if cluster.network.flavour == "cilium":
        kind = "CiliumNetworkPolicy"
        policy.when_cilium_is_needed = lambda: Manifest(
            scope, kind, kind, lambda: {"spec": policy.cilium_spec(types())}, api_version="cilium.io/v2", name=name, labels=labels
        )
    return Manifest(
        scope, "NetworkPolicy", "NetworkPolicy", lambda: {"spec": policy.spec(types())},
        api_version="networking.k8s.io/v1", name=name, labels=labels,
    )  # fmt: skip
