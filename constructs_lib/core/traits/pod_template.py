"""The pod template of an object that was written without this library, as cdk8s renders it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cdk8s import ApiObject
from constructs import IConstruct

Object = Mapping[str, Any]
TEMPLATES = (("spec", "template"), ("spec", "jobTemplate", "spec", "template"), ())
"""Its place in a Deployment, StatefulSet, DaemonSet or Job; in a CronJob; in a bare Pod."""


@dataclass(frozen=True)
class PodTemplate:
    """The pod template of an object: its place, its spec, and the labels that select its pods."""

    path: str
    """A JSON pointer to the spec."""
    labels: Mapping[str, str]
    spec: Object
    runs: bool
    """Whether there should be pods at any time: not of a Job or CronJob, and not with 0 replicas."""

    @classmethod
    def read(cls, api_object: ApiObject, workload: IConstruct) -> PodTemplate:
        """Returns the pod template of an object as it is now. Raises ValueError, which names the workload, if it can't be used."""
        path = workload.node.path
        try:
            template = cls.of(api_object.to_json())
        except RuntimeError as error:  # such as that of cdk8s-plus about a pod without containers
            raise ValueError(f"{path} can't be rendered yet; complete it first: {error}") from None
        if template is None:
            raise ValueError(f"{path}: no pod template found: {api_object.kind} {api_object.name!r} has no containers, or not yet")
        if not template.labels:
            raise ValueError(f"{path}: its pods have no labels that a NetworkPolicy could name them by; give the pod template one")
        return template

    @classmethod
    def of(cls, item: Object) -> PodTemplate | None:
        """Returns the pod template of an object. None if it has none."""
        for keys in TEMPLATES:
            template = _at(item, keys)
            if _at(template, ("spec",)).get("containers"):
                path = "".join(f"/{key}" for key in (*keys, "spec"))
                return cls(path, _labels(item, template), template["spec"], _runs(item))
        return None

    def container(self, name: str | None) -> str:
        """Returns the path of a container or init container below the spec; without a name that of the first container.

        Raises ValueError if there is none of that name.
        """
        places = {
            container["name"]: f"{kind}/{index}"
            for kind in ("containers", "initContainers")
            for index, container in enumerate(self.spec.get(kind, ()))
        }
        if name is None:
            return "containers/0"
        if name not in places:
            raise ValueError(f"there is no container {name!r}; there are {', '.join(places)}")
        return places[name]

    def variables(self, container: str) -> Mapping[str, Object] | None:
        """Returns the variables of the container at a path, by their names. None if it has no `env`."""
        kind, index = container.split("/")
        env = self.spec[kind][int(index)].get("env")
        return None if env is None else {variable["name"]: variable for variable in env}

    def port(self, target: int | str) -> int:
        """Returns the number of a port that a Service targets by number or name. Raises ValueError for an unknown name."""
        ports = [port for container in self.spec["containers"] for port in container.get("ports", ())]
        named = {port.get("name"): port["containerPort"] for port in ports}
        if isinstance(target, str) and target not in named:
            raise ValueError(f"no container has a port called {target!r}")
        return named[target] if isinstance(target, str) else target


def api_object_of(workload: IConstruct) -> ApiObject:
    """Returns the Kubernetes object of a construct. Raises ValueError if there isn't exactly one."""
    try:
        return ApiObject.of(workload)
    except RuntimeError:
        raise ValueError(f"{workload.node.path} isn't a workload: it must hold exactly one Kubernetes object") from None


def _at(item: Object, keys: tuple[str, ...]) -> Object:
    for key in keys:
        item = item.get(key) or {}
    return item


def _runs(item: Object) -> bool:
    return item["kind"] not in ("Job", "CronJob") and item["spec"].get("replicas", 1) > 0


def _labels(item: Object, template: Object) -> Mapping[str, str]:
    """The selector, if there is one: it matches these pods alone and is immutable, unlike labels such as a version."""
    selector = _at(item, ("spec", "selector"))
    if selector.get("matchLabels") and not selector.get("matchExpressions"):
        return selector["matchLabels"]
    return _at(template, ("metadata", "labels"))
