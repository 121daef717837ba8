"""Migration: Jobs that are new, or run again under a new name."""

import re
from collections.abc import Iterator

from constructs_lib.review.comparison import Comparison, Pair
from constructs_lib.review.manifests.objects import at, items
from constructs_lib.review.manifests.pods import containers, is_hook, pod_spec
from constructs_lib.review.model import Consequence, Finding

MIGRATION = re.compile("migrat|schema|upgrade", re.IGNORECASE)
BACKUP = "Make a backup of the database first: a migration can't be undone by the old manifests."


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Returns the Jobs that will run."""
    for pair in comparison.pairs:
        if pair.kind == "Job" and pair.new and (not pair.updated or _is_changed_hook(pair)):
            yield _finding(pair)


def _is_changed_hook(pair: Pair) -> bool:
    return is_hook(pair.item) and bool(pair.changed("spec", "template"))


def _finding(pair: Pair) -> Finding:
    title = f"runs{' again' if pair.old else ''}{_images(pair)}"
    if _is_migration(pair):
        return Finding(
            Consequence.MIGRATION,
            pair.item,
            f"the migration {title}",
            "It changes the data for the new version.",
            BACKUP,
            pair.changes,
        )
    why = "Argo CD or Helm makes the Job anew." if pair.updated else "The Job has a new name, so the cluster runs it once."
    return Finding(Consequence.NONE, pair.item, title, why, changes=pair.changes)


def _is_migration(pair: Pair) -> bool:
    component = at(pair.item.body, "metadata", "labels", "app.kubernetes.io/component")
    commands = [
        part for each in items(pod_spec(pair.item), "containers") for part in [*items(each, "command"), *items(each, "args")]
    ]
    return bool(MIGRATION.search(f"{component} {pair.item.key.name}")) or any(
        re.search(r"\bmigrate\b", f"{part}") for part in commands
    )


def _images(pair: Pair) -> str:
    if not pair.old or not pair.new:
        return ""
    before, after = ([f"{each.get('image')}" for each in containers(pod_spec(item))] for item in (pair.old, pair.new))
    changed = [(a, b) for a, b in zip(before, after, strict=False) if a != b]
    return f", image {changed[-1][0]} → {changed[-1][1]}" if changed else ""
