"""Questions to ask of a synthesized chart in unit tests, so that tests needn't walk through manifests.

A worked example is in `docs/testing.md`. Works with any chart and any test runner; there is nothing to install.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from cdk8s import App, Chart, Testing

Object = dict[str, Any]
"""A Kubernetes object, as in its manifest."""
Edge = tuple[str, str, int | str]
"""A permitted connection: (from, to, port)."""
POD_KINDS = ("Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob")
"""Kinds that have a pod template."""


class Manifests(list[Object]):
    """The objects of a chart, in the order of its file."""

    def of(self, *kinds: str) -> list[Object]:
        """Returns all objects of these kinds."""
        return [item for item in self if item["kind"] in kinds]

    def find(self, kind: str, name: str) -> Object:
        """Returns the object of that kind and name. A Job is found with or without the hash that ends its name.

        Raises AssertionError with the existing names if there is none.
        """
        for item in self.of(kind):
            known = _name(item)
            if known == name or (kind == "Job" and known.rsplit("-", 1)[0] == name):
                return item
        raise AssertionError(f"no {kind} {name}; there are {sorted(self.names(kind))}")

    def has(self, kind: str, name: str) -> bool:
        """Returns whether there is an object of that kind and exact name."""
        return name in self.names(kind)

    def names(self, kind: str) -> set[str]:
        """Returns the names of all objects of a kind."""
        return {_name(item) for item in self.of(kind)}

    # ---- workloads --------------------------------------------------------------------------------------------------

    def pod(self, name: str) -> Object:
        """Returns the pod spec of the workload with that name or that label `app`.

        Raises AssertionError with the existing names if there is none.
        """
        workloads = self.of(*POD_KINDS)
        for item in workloads:
            if name in (_name(item), item["metadata"].get("labels", {}).get("app")):
                return _template(item)["spec"]
        raise AssertionError(f"no workload {name}; there are {sorted(item['metadata']['name'] for item in workloads)}")

    def container(self, name: str, container: str | None = None) -> Object:
        """Returns a container or init container of a workload, by default its first container.

        Raises AssertionError with the existing names if there is none.
        """
        pod = self.pod(name)
        containers = [*pod["containers"], *pod.get("initContainers", [])]
        for item in containers:
            if container in (None, item["name"]):
                return item
        raise AssertionError(f"{name} has no container {container}; it has {[item['name'] for item in containers]}")

    def env(self, name: str, container: str | None = None) -> dict[str, str]:
        """Returns the variables in `env` of a container, by default the first one.

        References are shown as text: `secret:NAME/KEY`, `configmap:NAME/KEY`, `field:PATH` and `resource:NAME`.
        """
        return {item["name"]: _shown(item) for item in self.container(name, container).get("env", [])}

    def waits(self, name: str) -> list[str]:
        """Returns the names of a workload's init containers, in the order in which they run."""
        return [item["name"] for item in self.pod(name).get("initContainers", [])]

    # ---- the network ------------------------------------------------------------------------------------------------

    def policy(self, name: str) -> Object:
        """Returns the spec of the NetworkPolicy of that name; each workload of this library has one of its own name."""
        return self.find("NetworkPolicy", name)["spec"]

    def edges(self) -> set[Edge]:
        """Returns the connections between pods that the NetworkPolicies permit, as (from, to, port).

        Pods are named by their label `app`, or by their workload if they have none. Whole namespaces and addresses are left out.
        The port of a rule for all ports is 0.

        Raises AssertionError if the policy of one side permits a connection that the policy of the other denies.
        """
        outgoing = set(self._rules("egress", "to"))
        incoming = {(peer, subject, port) for subject, peer, port in self._rules("ingress", "from")}
        senders, receivers = self._restricted("Egress"), self._restricted("Ingress")
        one_sided = {edge for edge in outgoing - incoming if edge[1] in receivers}
        one_sided |= {edge for edge in incoming - outgoing if edge[0] in senders}
        assert not one_sided, f"permitted by one side only: {sorted(one_sided)}"
        return outgoing | incoming

    def _rules(self, direction: str, side: str) -> Iterator[Edge]:
        """Yields (the policy's pods, the peer's pods, port)."""
        for policy in self.of("NetworkPolicy"):
            for rule in policy["spec"].get(direction, []):
                peers = {name for peer in rule.get(side, []) for name in self._named(peer.get("podSelector"))}
                ports = [port.get("port", 0) for port in rule.get("ports", [{}])]
                for subject in self._subjects(policy):
                    yield from ((subject, peer, port) for peer in peers for port in ports)

    def _restricted(self, policy_type: str) -> set[str]:
        """The pods that may only do what a policy of this type permits."""
        policies = [item for item in self.of("NetworkPolicy") if policy_type in _types(item["spec"])]
        return {name for policy in policies for name in self._subjects(policy)}

    def _subjects(self, policy: Object) -> set[str]:
        selector, namespace = policy["spec"]["podSelector"], policy["metadata"].get("namespace")
        if selector:
            return self._named(selector)
        workloads = Manifests(item for item in self.of(*POD_KINDS) if item["metadata"].get("namespace") == namespace)
        return set(workloads._labels())

    def _named(self, selector: Mapping[str, Any] | None) -> set[str]:
        wanted: dict[str, str] = (selector or {}).get("matchLabels", {})
        if "app" in wanted:
            return {wanted["app"]}
        return {name for name, labels in self._labels().items() if wanted and wanted.items() <= labels.items()}

    def _labels(self) -> dict[str, dict[str, str]]:
        """The labels of each workload's pods."""
        templates = {_name(item): _template(item)["metadata"].get("labels", {}) for item in self.of(*POD_KINDS)}
        return {labels.get("app", name): labels for name, labels in templates.items()}


def _name(item: Object) -> str:
    """The name of an object, or what the API server's name for it begins with."""
    return item["metadata"].get("name") or item["metadata"].get("generateName", "")


def _types(policy: Object) -> list[str]:
    """The API server's default, where a policy gives none."""
    return policy.get("policyTypes", ["Ingress", "Egress"] if "egress" in policy else ["Ingress"])


def _template(workload: Object) -> Object:
    spec = workload["spec"]
    return (spec["jobTemplate"]["spec"] if workload["kind"] == "CronJob" else spec)["template"]


def _shown(variable: Object) -> str:
    source = variable.get("valueFrom", {})
    for kind, prefix in (("secretKeyRef", "secret"), ("configMapKeyRef", "configmap")):
        if kind in source:
            return f"{prefix}:{source[kind]['name']}/{source[kind]['key']}"
    if "fieldRef" in source:
        return f"field:{source['fieldRef']['fieldPath']}"
    if "resourceFieldRef" in source:
        return f"resource:{source['resourceFieldRef']['resource']}"
    return variable.get("value", "")


# ---- charts ---------------------------------------------------------------------------------------------------------


def chart(name: str = "test", namespace: str | None = "llm") -> Chart:
    """Returns an empty chart in an App of its own."""
    return Chart(App(), name, namespace=namespace)


def synth(chart: Chart) -> Manifests:
    """Returns the objects of a chart as cdk8s renders them. Raises RuntimeError with all errors if settings are rejected."""
    return Manifests(Testing.synth(chart))


def made(make: Callable[[Chart], Any]) -> Manifests:
    """Returns the objects that `make` adds to an empty chart."""
    empty = chart()
    make(empty)
    return synth(empty)
