"""The pods by which cert-manager answers HTTP01 challenges, in the namespace of the exposed applications.

Their label and port are those of pkg/apis/acme/v1/types.go and pkg/issuer/acme/http/http.go of cert-manager.
"""

from __future__ import annotations

from constructs import Construct

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.chart.network_policy import network_policy
from constructs_lib.core.wiring.policy import Peer, Policy

SOLVER = {"acme.cert-manager.io/http01-solver": "true"}
PORT = 8089
SOLVERS = Peer.pods(SOLVER)


class Http01Solver(Construct):
    """A NetworkPolicy by which ingress controllers reach the pods that answer challenges, where a DefaultDeny isolates them."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        context = ChartContext.of(scope).adopt(self)
        self.policy = Policy(SOLVER, context.cluster)
        self.manifest = network_policy(self, self.policy, name=id, labels=context.labels(), types=lambda: ("Ingress",))

    @classmethod
    def admit(cls, context: ChartContext, controller: Peer) -> None:
        """Admits a controller to the pods, in a namespace that is isolated. Elsewhere no policy of the chart stops it."""
        if context.namespace not in context.isolated_namespaces:
            return
        name = f"{context.part_of}-http01-solver"
        known = context.scope.node.try_find_child(name)
        solver = known if isinstance(known, cls) else cls(context.scope, name)
        solver.policy.allow_from(controller, PORT)
