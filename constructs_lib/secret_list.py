"""A list of every Secret that a chart reads, and its comparison with the keys that a cluster has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import asdict, dataclass
from typing import Any

from constructs import Construct

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.secrets import SecretKey

FILLED_BY = {"generated": "Job", "existing": "you", "external": "store"}


@dataclass(frozen=True)
class SecretEntry:
    """A key of a Secret, with its form and its readers."""

    namespace: str
    secret: str
    key: str
    form: str
    """The form of a value that the library generates; empty for any."""
    filled_by: str
    """`Job`, `store`, `controller` (such as cert-manager) or `you`."""
    readers: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """Returns the fields as JSON has them."""
        return asdict(self) | {"readers": list(self.readers)}


def secret_entries(chart: Construct) -> list[SecretEntry]:
    """Returns an entry for each key of a Secret that the library makes or that an object of the chart reads, sorted."""
    context = ChartContext.of(chart)
    forms: dict[tuple[str, SecretKey], str] = {}
    readers: dict[tuple[str, SecretKey], set[str]] = {}
    for made in (each for each in chart.node.find_all() if isinstance(each, Secret)):
        for key, form in made.wanted.items():
            forms[ChartContext.of(made).namespace or "", made[key]] = str(form)
    for use in context.secret_uses:
        readers.setdefault((use.namespace or "", use.secret), set()).add(use.reader)
    keys = sorted(forms.keys() | readers.keys(), key=lambda each: (each[0], each[1].name, each[1].key))
    return [
        SecretEntry(
            namespace=place[0], secret=place[1].name, key=place[1].key, form=forms.get(place, ""),
            filled_by=_filled_by(context, place[1], ours=place in forms), readers=tuple(sorted(readers.get(place, ()))),
        )
        for place in keys
    ]  # fmt: skip


def _filled_by(context: ChartContext, secret: SecretKey, *, ours: bool) -> str:
    source = context.secrets.source
    if secret.name in context.foreign_secrets:
        return "controller"
    if source == "external" and secret.name in context.secrets.existing:
        return "you"
    return FILLED_BY[source] if ours or source == "external" else "you"


def table(entries: Iterable[SecretEntry]) -> str:
    """Returns a line for each entry, in columns."""
    rows = [("NAMESPACE", "SECRET", "KEY", "FORM", "FILLED BY", "READ BY")]
    rows += [(each.namespace, each.secret, each.key, each.form, each.filled_by, ", ".join(each.readers)) for each in entries]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)


def missing(entries: Iterable[SecretEntry], there: Mapping[str, Set[str]]) -> list[str]:
    """Returns a line for each key that is not among those of its namespace in `there`, which are `SECRET/KEY`."""
    return [_lack(each) for each in entries if f"{each.secret}/{each.key}" not in there[each.namespace]]


def _lack(entry: SecretEntry) -> str:
    place = f"{entry.namespace}/{entry.secret}" if entry.namespace else entry.secret
    form = f" ({entry.form})" if entry.form else ""
    readers = ", ".join(entry.readers) or "nothing"
    return f"{place}: has no key {entry.key!r}{form}; it is filled by {entry.filled_by}, and read by {readers}"
