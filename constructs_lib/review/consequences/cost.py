"""Cost: CPU, memory and disk before and after, and their price."""

from collections.abc import Iterator
from decimal import Decimal

from constructs_lib.review.comparison import Comparison
from constructs_lib.review.manifests.amounts import GIB
from constructs_lib.review.manifests.amounts_of import Amounts, amounts_of
from constructs_lib.review.manifests.objects import Item, Objects
from constructs_lib.review.manifests.pods import TEMPLATES
from constructs_lib.review.model import Consequence, Finding
from constructs_lib.review.prices import Prices


def findings(comparison: Comparison, prices: Prices) -> Iterator[Finding]:
    """Returns a finding for each component that requests more or less."""
    before, after = by_component(comparison.old, prices), by_component(comparison.new, prices)
    for component in dict.fromkeys([*before, *after]):
        old, new = before.get(component, Amounts()), after.get(component, Amounts())
        amounts = [*differing(old, new, prices)]
        if amounts:
            yield Finding(Consequence.COST, _item(comparison, component), f"requests {', '.join(amounts)}", component=component)


def _item(comparison: Comparison, component: str) -> Item:
    """The object to name: one that changes and has pods or a volume, if there is one."""
    changed = [pair.item for pair in comparison.pairs if pair.item.component == component]
    everything = [item for objects in (comparison.new, comparison.old) for item in objects.values() if item.component == component]
    counted = (*TEMPLATES, "PersistentVolumeClaim", "Service")
    return next((item for item in [*changed, *everything] if item.kind in counted), everything[0])


def by_component(objects: Objects, prices: Prices) -> dict[str, Amounts]:
    """Returns what each component requests."""
    found: dict[str, Amounts] = {}
    for item in objects.values():
        amounts = amounts_of(item, objects, prices.nodes)
        if amounts != Amounts():
            found.setdefault(item.component, Amounts()).add(amounts)
    return found


def total(objects: Objects, prices: Prices) -> Amounts:
    """Returns what all objects request."""
    found = Amounts()
    for amounts in by_component(objects, prices).values():
        found.add(amounts)
    return found


def differing(old: Amounts, new: Amounts, prices: Prices) -> list[str]:
    """Returns each amount that differs, as `CPU 1 → 2`, and the difference of a month's price."""
    found: list[str] = []
    money = prices.monthly(new) - prices.monthly(old)
    for name, before, after, unit in (
        ("CPU", old.cpu, new.cpu, ""),
        ("memory", old.memory / GIB, new.memory / GIB, " GiB"),
        ("disk", old.all_disk / GIB, new.all_disk / GIB, " GiB"),
        ("GPUs", old.gpus, new.gpus, ""),
        ("load balancers", Decimal(old.load_balancers), Decimal(new.load_balancers), ""),
    ):
        if before != after:
            found.append(f"{name} {number(before)} → {number(after)}{unit}")
    if old != new and (found or round(money, 2)):
        found.append(f"{money:+.2f} {prices.currency} a month")
    return found


def number(value: Decimal) -> str:
    """Returns a number with at most two digits after the point."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
