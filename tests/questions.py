"""Questions that tests ask of manifests, so that they needn't walk paths."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from constructs_lib.core import node as node  # before cdk8s

from cdk8s import App, Chart, Testing  # isort: skip

Object = dict[str, Any]
POD_KINDS = ("Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob")


class Manifests(list[Object]):
    """The objects of a chart."""

    def of(self, *kinds: str) -> list[Object]:
        """All objects of these kinds."""
        return [item for item in self if item["kind"] in kinds]

    def find(self, kind: str, name: str) -> Object:
        """The object of that kind and name; a Job's name may lack its hash. Raises AssertionError where there is none."""
        names = [item["metadata"]["name"] for item in self.of(kind)]
        for item, known in zip(self.of(kind), names, strict=True):
            if known == name or (kind == "Job" and known.rsplit("-", 1)[0] == name):
                return item
        raise AssertionError(f"no {kind} {name}; there are {names}")

    def has(self, kind: str, name: str) -> bool:
        """Whether there is an object of that kind and name."""
        return any(item["metadata"]["name"] == name for item in self.of(kind))

    def names(self, kind: str) -> set[str]:
        """The names of the objects of a kind."""
        return {item["metadata"]["name"] for item in self.of(kind)}

    def pod(self, name: str) -> Object:
        """The pod spec of the workload of that name."""
        for kind in POD_KINDS:
            for item in self.of(kind):
                if item["metadata"]["labels"]["app"] == name:
                    return item["spec"]["template"]["spec"]
        raise AssertionError(f"no workload {name}")

    def container(self, name: str, container: str | None = None) -> Object:
        """A container of a workload, by default the program's."""
        pod = self.pod(name)
        everything = [*pod["containers"], *pod.get("initContainers", [])]
        return next(c for c in everything if container in (None, c["name"]))

    def env(self, name: str, container: str | None = None) -> dict[str, str]:
        """A container's variables; a Secret's key is shown as `secret:name/key`, a field of the pod as `field:path`."""
        return {item["name"]: _shown(item) for item in self.container(name, container).get("env", [])}

    def waits(self, name: str) -> list[str]:
        """The names of a workload's init containers, in their order."""
        return [c["name"] for c in self.pod(name).get("initContainers", [])]

    def edges(self) -> set[tuple[str, str, int]]:
        """Who may reach whom on which port, as both policies say: (from, to, port). Peers outside of the chart are left out."""
        outgoing = {(f, t, p) for f, t, p in self._rules("egress", "to")}
        incoming = {(f, t, p) for t, f, p in self._rules("ingress", "from")}
        assert outgoing == incoming, f"one-sided: {outgoing ^ incoming}"
        return outgoing

    def policy(self, name: str) -> Object:
        """The spec of a workload's NetworkPolicy."""
        return self.find("NetworkPolicy", name)["spec"]

    def _rules(self, direction: str, side: str) -> Iterator[tuple[str, str, int]]:
        for policy in self.of("NetworkPolicy"):
            for rule in policy["spec"].get(direction, []):
                for peer in rule[side]:
                    labels = peer.get("podSelector", {}).get("matchLabels", {})
                    if "app" in labels:
                        for port in rule["ports"]:
                            yield policy["spec"]["podSelector"]["matchLabels"]["app"], labels["app"], port["port"]


def _shown(item: Object) -> str:
    if "value" in item:
        return item["value"]
    source = item["valueFrom"]
    if "secretKeyRef" in source:
        return f"secret:{source['secretKeyRef']['name']}/{source['secretKeyRef']['key']}"
    return f"field:{source['fieldRef']['fieldPath']}"


def chart(name: str = "test", namespace: str | None = "llm") -> Chart:
    """An empty chart."""
    return Chart(App(), name, namespace=namespace)


def synth(made: Chart) -> Manifests:
    """The chart's objects. Raises RuntimeError with every finding where it is refused."""
    return Manifests(Testing.synth(made))


def made(make: Callable[[Chart], Any]) -> Manifests:
    """The objects of a chart with what `make` puts into it."""
    empty = chart()
    make(empty)
    return synth(empty)
