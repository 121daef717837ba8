"""The CPU, memory and disk that objects request."""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

from constructs_lib.review.manifests.amounts import quantity
from constructs_lib.review.manifests.claims import claim_names
from constructs_lib.review.manifests.objects import Item, Key, Object, Objects, at, items, mapping
from constructs_lib.review.manifests.pods import LONG_RUNNING, pod_spec, replicas

ZERO = Decimal(0)
DEFAULT_CLASS = "(default)"
"""The StorageClass of claims that name none."""


@dataclass
class Amounts:
    """Requests of a number of objects: cores, bytes, and bytes of disk by StorageClass."""

    cpu: Decimal = ZERO
    memory: Decimal = ZERO
    disk: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    gpus: Decimal = ZERO
    load_balancers: int = 0

    def add(self, other: "Amounts", times: int = 1) -> None:
        """Adds what others request, a number of times."""
        self.cpu += other.cpu * times
        self.memory += other.memory * times
        self.gpus += other.gpus * times
        self.load_balancers += other.load_balancers * times
        for name, size in other.disk.items():
            self.disk[name] = self.disk.get(name, ZERO) + size * times

    @property
    def all_disk(self) -> Decimal:
        """The bytes of disk of all classes."""
        return sum(self.disk.values(), ZERO)


def amounts_of(item: Item, objects: Objects, nodes: int) -> Amounts:
    """Returns what an object requests; a DaemonSet has a pod on each of `nodes`. Jobs don't count, since they end.

    A claim that is in the manifests counts by itself, and not by the template of the StatefulSet that finds it.
    """
    found = Amounts()
    if item.kind in LONG_RUNNING or item.kind == "Pod":
        count = nodes if item.kind == "DaemonSet" else replicas(item, objects)
        found.add(_of_pod(pod_spec(item)), count)
        for claim in items(item.body, "spec", "volumeClaimTemplates"):
            names = [Key("", "PersistentVolumeClaim", item.key.namespace, name) for name in claim_names(item, claim, count)]
            found.add(_of_claim(claim), sum(name not in objects for name in names))
    elif item.kind == "PersistentVolumeClaim":
        found.add(_of_claim(item.body))
    elif item.kind == "Service" and at(item.body, "spec", "type") == "LoadBalancer":
        found.load_balancers = 1
    return found


def _of_claim(claim: Object) -> Amounts:
    size = quantity(at(claim, "spec", "resources", "requests", "storage")) or ZERO
    return Amounts(disk={f"{at(claim, 'spec', 'storageClassName') or DEFAULT_CLASS}": size})


def _of_pod(spec: Object) -> Amounts:
    """Returns what the scheduler reserves: all containers and sidecars, or the largest init container if that is more."""
    sidecars = [each for each in items(spec, "initContainers") if at(each, "restartPolicy") == "Always"]
    first = [each for each in items(spec, "initContainers") if each not in sidecars]
    running = [*items(spec, "containers"), *sidecars]

    def most(read: Callable[[Object], Decimal]) -> Decimal:
        return max([sum(map(read, running), ZERO), *map(read, first)])

    return Amounts(most(lambda each: _request(each, "cpu")), most(lambda each: _request(each, "memory")), {}, most(_gpus))


def _request(container: Object, name: str) -> Decimal:
    requests, limits = mapping(container, "resources", "requests"), mapping(container, "resources", "limits")
    return quantity(requests.get(name, limits.get(name, 0))) or ZERO


def _gpus(container: Object) -> Decimal:
    limits = mapping(container, "resources", "limits")
    return sum((quantity(value) or ZERO for name, value in limits.items() if "gpu" in name), ZERO)
