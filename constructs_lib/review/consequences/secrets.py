"""Secret needed: Secrets that pods wait for and that these manifests don't make."""

from collections.abc import Iterator

from constructs_lib.review.comparison import Comparison, Pair
from constructs_lib.review.manifests.made import is_made, made_secrets
from constructs_lib.review.manifests.objects import Item, at, items
from constructs_lib.review.manifests.pods import TEMPLATES, Reference, references
from constructs_lib.review.model import Consequence, Finding


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Returns the Secrets, and keys of Secrets, that are needed from now on."""
    known = {need for item in comparison.old.values() for need in needed(item)}
    made = made_secrets(comparison.new)
    for pair in comparison.pairs:
        missing = (
            [need for need in sorted(needed(pair.new)) if need not in known and not is_made(need, comparison.new, made)]
            if pair.new
            else []
        )
        if missing:
            yield _finding(pair, missing)


def _finding(pair: Pair, missing: list[Reference]) -> Finding:
    names = ", ".join(dict.fromkeys(f"{need.name}" + (f" (key {need.key})" if need.key else "") for need in missing))
    pods = pair.kind in TEMPLATES
    effect = (
        "Its pods don't start until it is there." if pods else "Its hosts are served without their certificate until it is there."
    )
    namespace, name = missing[0].namespace, missing[0].name
    command = f"kubectl -n {namespace} create secret generic {name}" if namespace else f"kubectl create secret generic {name}"
    remedy = f"Create it first, for example with `{command} --from-file=...`, or by your store of secrets."
    return Finding(Consequence.SECRET_NEEDED, pair.item, f"needs the Secret {names}", effect, remedy)


def needed(item: Item) -> set[Reference]:
    """Returns the Secrets that an object needs."""
    if item.kind in TEMPLATES:
        return {Reference("Secret", each.namespace, each.name, each.key) for each in references(item) if each.kind == "Secret"}
    if item.kind == "Ingress":
        return {_whole(item, f"{name}") for each in items(item.body, "spec", "tls") if (name := at(each, "secretName"))}
    if item.kind == "Gateway":
        listed = [each for listener in items(item.body, "spec", "listeners") for each in items(listener, "tls", "certificateRefs")]
        return {Reference("Secret", at(each, "namespace") or item.key.namespace, f"{at(each, 'name')}") for each in listed}
    return set()


def _whole(item: Item, name: str) -> Reference:
    return Reference("Secret", item.key.namespace, name)
