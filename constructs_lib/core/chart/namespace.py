"""The namespace of a chart, and the policy that denies traffic in it by default."""

from typing import Any, Literal

from constructs import Construct

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.pod_security import pod_security_labels


class Namespace(Construct):
    """A Namespace that enforces a Pod Security Standard."""

    @checked
    def __init__(self, scope: Construct, id: str, name: str, level: Literal["restricted", "privileged"] = "restricted") -> None:
        super().__init__(scope, id)
        labels = ChartContext.of(scope).labels() | pod_security_labels(level)
        self.manifest = Manifest(self, "Namespace", "Namespace", dict, name=name, labels=labels, namespaced=False)


class DefaultDeny(Construct):
    """A NetworkPolicy that denies all traffic of pods that no other policy allows.

    With `whole_namespace` it selects every pod of the namespace, else the pods of this chart: others may run beside them. There is
    no policy, and `manifest` is None, if the cluster's facts say that none is written.
    """

    manifest: Manifest | None = None

    @checked
    def __init__(self, scope: Construct, id: str, *, whole_namespace: bool = True) -> None:
        super().__init__(scope, id)
        context = ChartContext.of(scope)
        if not context.cluster.enforces_policies:
            return
        selector: dict[str, Any] = {} if whole_namespace else {"matchLabels": {"app.kubernetes.io/part-of": context.part_of}}
        if whole_namespace:
            context.isolated_namespaces.add(context.namespace)
        self.manifest = Manifest(
            self,
            "NetworkPolicy",
            "NetworkPolicy",
            lambda: {"spec": {"podSelector": selector, "policyTypes": ["Ingress", "Egress"]}},
            api_version="networking.k8s.io/v1",
            name=id,
            labels=context.labels(),
        )
