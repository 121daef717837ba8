"""Labels of series and alerts, by the rules of Prometheus."""

from collections.abc import Iterable, Iterator
from typing import Annotated

from constructs_lib.core.values.grammars import Grammar


def _check_reserved(text: str) -> None:
    if text.startswith("__"):
        raise ValueError(f"{text!r} is reserved; names with '__' first are Prometheus' own")


LABEL_NAME = Grammar(
    "a label's name", "use letters, digits and '_', with no digit first", "[a-zA-Z_][a-zA-Z0-9_]*", 128, rule=_check_reserved
)

LabelName = Annotated[str, LABEL_NAME]
"""A name of a label of series and alerts, such as `team`: letters, digits and `_`, no digit first."""

OWN_LABELS = ("app.kubernetes.io/instance", "app.kubernetes.io/part-of", "app.kubernetes.io/managed-by")
"""Labels that this library sets on objects for other programs."""


def check_own_labels(labels: Iterable[str]) -> Iterator[str]:
    """Yields an error for each label of an object that the library sets itself."""
    yield from (f"labels.{name}: is set by the library; take another label" for name in labels if name in OWN_LABELS)
