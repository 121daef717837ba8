"""A review: everything that a change does, by component, the worst first."""

from collections.abc import Iterator
from dataclasses import dataclass

from constructs_lib.review.comparison import Comparison
from constructs_lib.review.consequences import (
    cost,
    edges,
    exposure,
    immutable,
    jobs,
    outages,
    rbac,
    restarts,
    secrets,
    services,
    storage,
)
from constructs_lib.review.manifests.amounts_of import Amounts
from constructs_lib.review.manifests.edges import Edge
from constructs_lib.review.model import Consequence, Finding, worst
from constructs_lib.review.prices import Prices

RULES = (
    immutable.findings, storage.findings, outages.findings, services.findings, edges.findings,
    exposure.findings, rbac.findings, restarts.findings,
    jobs.findings, secrets.findings,
)  # fmt: skip


@dataclass(frozen=True)
class Review:
    """The consequences of a change."""

    findings: tuple[Finding, ...]
    """Ordered by component, and in it by consequence, the worst first."""
    opened: tuple[Edge, ...]
    closed: tuple[Edge, ...]
    before: Amounts
    after: Amounts
    prices: Prices
    environment: str = ""
    notes: tuple[str, ...] = ()
    """Facts about the comparison itself."""

    @property
    def components(self) -> dict[str, list[Finding]]:
        """The findings by component."""
        found: dict[str, list[Finding]] = {}
        for finding in self.findings:
            found.setdefault(finding.group, []).append(finding)
        return found

    @property
    def counts(self) -> dict[Consequence, int]:
        """How many findings each class has, the worst first."""
        counted = {each: sum(finding.consequence is each for finding in self.findings) for each in Consequence}
        return {each: count for each, count in counted.items() if count}

    @property
    def worst(self) -> Consequence:
        """The worst class."""
        return worst(self.findings)


def review(comparison: Comparison, prices: Prices | None = None, extra: tuple[Finding, ...] = ()) -> Review:
    """Returns the consequences of a change. `extra` are findings from elsewhere, such as the API server's answers."""
    prices = prices or Prices()
    found = [*extra, *(finding for rule in RULES for finding in rule(comparison)), *cost.findings(comparison, prices)]
    found = [*_without_followers(found)]
    found += _others(comparison, found)
    return Review(
        tuple(_ordered(found)),
        tuple(edges.opened_edges(comparison.old_network, comparison.new_network)),
        tuple(edges.closed_edges(comparison.old_network, comparison.new_network)),
        cost.total(comparison.old, prices), cost.total(comparison.new, prices), prices, comparison.environment,
    )  # fmt: skip


def _without_followers(found: list[Finding]) -> Iterator[Finding]:
    """Leaves out what follows from changes that the API server rejects: they don't happen."""
    rejected = {
        (finding.item.key, change.path)
        for finding in found
        if finding.consequence is Consequence.REJECTED
        for change in finding.changes
    }
    for finding in found:
        follows = finding.changes and all((finding.item.key, change.path) in rejected for change in finding.changes)
        if finding.consequence is Consequence.REJECTED or not follows:
            yield finding


def _others(comparison: Comparison, found: list[Finding]) -> Iterator[Finding]:
    """Returns the changes without a rule: objects that are added, removed or changed without a consequence."""
    told = {(finding.item.key, change.path) for finding in found for change in finding.changes}
    objects = {finding.item.key for finding in found if finding.consequence is not Consequence.COST}
    for pair in comparison.pairs:
        if pair.updated or pair.renamed:
            rest = tuple(change for change in pair.changes if (pair.item.key, change.path) not in told)
            if rest and not (pair.renamed and pair.item.key in objects):
                title = _title(len(rest), pair.item.key in objects)
                if pair.renamed and pair.old:
                    title = f"is renamed, from {pair.old.key.name}"
                yield Finding(Consequence.NONE, pair.item, title, changes=rest)
        elif pair.item.key not in objects:
            yield Finding(Consequence.NONE, pair.item, "is new" if pair.new else "is removed")


def _title(count: int, more: bool) -> str:
    number = f"{'one' if count == 1 else count}{' more' * more}"
    return f"{number} field changes" if count == 1 else f"{number} fields change"


def _ordered(found: list[Finding]) -> list[Finding]:
    groups: dict[str, list[Finding]] = {}
    for finding in found:
        groups.setdefault(finding.group, []).append(finding)
    ranked = sorted(groups.items(), key=lambda group: (worst(group[1]).rank, group[0]))
    return [
        finding
        for _, findings in ranked
        for finding in sorted(findings, key=lambda each: (each.consequence.rank, f"{each.item.key}", each.title))
    ]
