"""The report of a set of manifests."""

from collections.abc import Iterator, Sequence

from constructs_lib.review.checks.rule import Subject
from constructs_lib.review.checks.run import check
from constructs_lib.review.comparison import compare
from constructs_lib.review.consequences.cost import total
from constructs_lib.review.consequences.secrets import needed
from constructs_lib.review.manifests.amounts_of import amounts_of
from constructs_lib.review.manifests.claims import claims_of
from constructs_lib.review.manifests.made import is_made, made_secrets
from constructs_lib.review.manifests.objects import Item, Objects, at, items, of_kinds
from constructs_lib.review.manifests.pods import LONG_RUNNING, autoscaler, pod_spec, replicas, scaling_range, stable_name, workloads
from constructs_lib.review.manifests.routes import hosts, tls_hosts
from constructs_lib.review.picture.drawing import graph
from constructs_lib.review.picture.graph import Graph, merged
from constructs_lib.review.prices import Prices
from constructs_lib.review.report.model import Host, Report, SecretNeed, Workload
from constructs_lib.review.review import review

MANIFESTS = "the manifests"


def report(
    title: str, new: Objects, *, old: Objects | None = None, prices: Prices, kubernetes: tuple[int, int],
    secrets: Sequence[SecretNeed] | None = None,
) -> Report:  # fmt: skip
    """Returns the report of an environment; with `old`, of the change to it too.

    `secrets` are those of the platform if it is known; otherwise they are read from the manifests. Raises ReviewError if a
    suppression can't be used.
    """
    picture = graph(new)
    return Report(
        title, tuple(_workloads(new, prices)), total(new, prices), prices,
        tuple(sorted(secrets if secrets is not None else _secrets(new))), tuple(sorted(_hosts(new, picture))),
        picture if old is None else merged(graph(old), picture), tuple(check(Subject(new, kubernetes))),
        None if old is None else review(compare(old, new), prices),
    )  # fmt: skip


# ---- workloads --------------------------------------------------------------------------------------------------------


def _workloads(objects: Objects, prices: Prices) -> Iterator[Workload]:
    for item in sorted(workloads(objects), key=lambda each: (each.component, each.key.namespace, each.key.name)):
        if item.kind in (*LONG_RUNNING, "Pod"):
            amounts = amounts_of(item, objects, prices.nodes)
            for claim in claims_of(item, objects, replicas(item, objects)):
                amounts.add(amounts_of(claim, objects, prices.nodes))
            yield Workload(
                item.component, item.key.namespace, item.key.name, item.kind, _images(item), _replicas(item, objects), amounts,
                prices.monthly(amounts),
            )  # fmt: skip


def _images(item: Item) -> tuple[str, ...]:
    images = (f"{at(each, 'image') or ''}" for each in items(pod_spec(item), "containers"))
    return tuple(dict.fromkeys(image.partition("@")[0].rpartition("/")[2] for image in images if image))


def _replicas(item: Item, objects: Objects) -> str:
    if item.kind == "DaemonSet":
        return "each node"
    least = replicas(item, objects)
    scaler = autoscaler(item, objects)
    return f"{least}-{scaling_range(scaler)[1]}" if scaler else f"{least}"


# ---- Secrets and hosts ------------------------------------------------------------------------------------------------


def _secrets(objects: Objects) -> Iterator[SecretNeed]:
    readers: dict[tuple[str, str, str, str], list[str]] = {}
    made = made_secrets(objects)
    for item in objects.values():
        for need in needed(item):
            filled_by = MANIFESTS if is_made(need, objects, made) else "you"
            readers.setdefault((need.namespace, need.name, need.key, filled_by), []).append(stable_name(item))
    for place, names in readers.items():
        yield SecretNeed(*place, readers=tuple(sorted(set(names))))


def _hosts(objects: Objects, picture: Graph) -> Iterator[Host]:
    routes = of_kinds(objects, "Ingress")
    served = {host for route in routes for host in hosts(route)}
    with_tls = {host for route in routes for host in tls_hosts(route)}
    for box in picture.boxes.values():
        for name in box.hosts:
            yield Host(name, box.place.name, "" if name not in served else "yes" if name in with_tls else "no")
