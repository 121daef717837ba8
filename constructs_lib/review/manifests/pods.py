"""Workloads and their pods, whichever kind makes them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, floor
from typing import Any

from constructs_lib.review.manifests.objects import Item, Object, Objects, at, items, mapping, of_kinds

TEMPLATES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "ReplicationController"), ("spec", "template")),
    "CronJob": ("spec", "jobTemplate", "spec", "template"),
    "Pod": (),
}
"""Where each kind has its pod template."""
LONG_RUNNING = ("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController")
HOOKS = ("argocd.argoproj.io/hook", "helm.sh/hook")
"""Annotations of objects that Argo CD or Helm deletes and creates again at each apply."""
SCALERS = {
    "HorizontalPodAutoscaler": ("minReplicas", 1, "maxReplicas", 1),
    "ScaledObject": ("minReplicaCount", 0, "maxReplicaCount", 100),
}
"""Kinds of autoscalers, each with the fields of the least and the most pods and their defaults."""
HASH = re.compile(r"-(?=[a-z0-9]*[0-9])[0-9a-f]{8,10}$")
"""The end of a name that follows from the content of an object."""


def template(item: Item) -> Object:
    """Returns the pod template of a workload; empty if it has none."""
    return mapping(item.body, *TEMPLATES[item.kind]) if item.kind in TEMPLATES else {}


def workloads(objects: Objects) -> list[Item]:
    """Returns the objects that have a pod template."""
    return [item for item in of_kinds(objects, *TEMPLATES) if template(item)]


def pod_spec(item: Item) -> Object:
    """Returns the pod spec of a workload."""
    return mapping(template(item), "spec")


def containers(spec: Object) -> list[Object]:
    """Returns all containers of a pod, init containers first."""
    return [each for each in items(spec, "initContainers") + items(spec, "containers") if isinstance(each, dict)]


def stable_name(item: Item) -> str:
    """Returns the name without a hash at its end, for kinds whose names have one."""
    return HASH.sub("", item.key.name) if item.kind in ("Job", "ConfigMap", "Secret") else item.key.name


def is_hook(item: Item) -> bool:
    """Returns whether Argo CD or Helm makes the object anew at each apply."""
    return any(name in HOOKS for name in mapping(item.body, "metadata", "annotations"))


def autoscaler(item: Item, objects: Objects) -> Item | None:
    """Returns the HorizontalPodAutoscaler of a workload, or KEDA's ScaledObject."""
    for scaler in of_kinds(objects, *SCALERS):
        if (*target(scaler), scaler.key.namespace) == (item.kind, item.key.name, item.key.namespace):
            return scaler
    return None


def target(scaler: Item) -> tuple[str, str]:
    """Returns the kind and name of the workload that an autoscaler scales. KEDA takes a Deployment where no kind is given."""
    given = mapping(scaler.body, "spec", "scaleTargetRef")
    return f"{given.get('kind') or 'Deployment'}", f"{given.get('name') or ''}"


def scaling_range(scaler: Item) -> tuple[int, int]:
    """Returns the least and the most pods that an autoscaler makes."""
    least, default_least, most, default_most = SCALERS[scaler.kind]
    spec = mapping(scaler.body, "spec")
    return _number(spec.get(least), default_least), _number(spec.get(most), default_most)


def replicas(item: Item, objects: Objects) -> int:
    """Returns how many pods a workload has at least."""
    if scaler := autoscaler(item, objects):
        return scaling_range(scaler)[0]
    if item.kind in ("DaemonSet", "Pod"):
        return 1
    return _number(at(item.body, "spec", "replicas"), 1)


def most_replicas(item: Item, objects: Objects) -> int:
    """Returns how many pods a workload has at most."""
    scaler = autoscaler(item, objects)
    return scaling_range(scaler)[1] if scaler else replicas(item, objects)


def stops_all_pods(item: Item, count: int) -> bool:
    """Returns whether a new pod template leaves no pod running while the pods are replaced."""
    if item.kind == "StatefulSet":
        return count <= 1
    if item.kind != "Deployment":
        return False
    strategy = mapping(item.body, "spec", "strategy")
    if strategy.get("type") == "Recreate":
        return True
    rolling = mapping(strategy, "rollingUpdate")
    surge = _share(rolling.get("maxSurge", "25%"), count, ceil)
    unavailable = _share(rolling.get("maxUnavailable", "25%"), count, floor) or (0 if surge else 1)
    return unavailable >= count


def _share(value: Any, count: int, rounding: Any) -> int:
    text = f"{value}"
    if text.endswith("%") and text[:-1].isdigit():
        return rounding(int(text[:-1]) * count / 100)
    return int(text) if text.isdigit() else 0


def _number(value: Any, default: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else default


# ---- what pods need ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, order=True)
class Reference:
    """A Secret, ConfigMap, claim or ServiceAccount that an object needs, and a key of it if it needs only one."""

    kind: str
    namespace: str
    name: str
    key: str = ""
    by: str = ""
    """How it is used: `env`, `volume`, `image pull`, `TLS` or `account`."""

    def __str__(self) -> str:
        return f"{self.kind} {self.name}" + (f", key {self.key}" if self.key else "")


def references(item: Item) -> set[Reference]:
    """Returns what the pods of a workload can't start without."""
    namespace = item.key.namespace
    return {Reference(kind, namespace, name, key, by) for kind, name, key, by in _references(pod_spec(item)) if name}


def _references(spec: Object) -> Iterator[tuple[str, str, str, str]]:
    for container in containers(spec):
        for source in items(container, "envFrom"):
            for field, kind in (("secretRef", "Secret"), ("configMapRef", "ConfigMap")):
                yield from _one(kind, mapping(source, field), "", "env")
        for variable in items(container, "env"):
            for field, kind in (("secretKeyRef", "Secret"), ("configMapKeyRef", "ConfigMap")):
                source = mapping(variable, "valueFrom", field)
                yield from _one(kind, source, f"{source.get('key', '')}", "env")
    for volume in items(spec, "volumes"):
        for source in [volume, *items(volume, "projected", "sources")]:
            yield from _volume(source)
    for secret in items(spec, "imagePullSecrets"):
        yield "Secret", f"{at(secret, 'name') or ''}", "", "image pull"
    yield "ServiceAccount", f"{spec.get('serviceAccountName') or ''}", "", "account"


def _volume(source: Any) -> Iterator[tuple[str, str, str, str]]:
    for field, kind in (("secret", "Secret"), ("configMap", "ConfigMap")):
        given = mapping(source, field)
        name = {"name": given.get("secretName") or given.get("name"), "optional": given.get("optional")}
        keys = [f"{at(each, 'key')}" for each in items(given, "items")]
        for key in keys or [""]:
            yield from _one(kind, name, key, "volume")
    yield "PersistentVolumeClaim", f"{at(source, 'persistentVolumeClaim', 'claimName') or ''}", "", "volume"


def _one(kind: str, source: Object, key: str, by: str) -> Iterator[tuple[str, str, str, str]]:
    if source.get("name") and not source.get("optional"):
        yield kind, f"{source['name']}", key, by
