"""Label selectors."""

from typing import Any

from constructs_lib.review.manifests.objects import items, mapping


def selects(selector: Any, labels: dict[str, str]) -> bool:
    """Returns whether a label selector selects an object with these labels; an empty one selects all."""
    wanted = mapping(selector, "matchLabels")
    return all(labels.get(name) == value for name, value in wanted.items()) and all(
        _holds(each, labels) for each in items(selector, "matchExpressions")
    )


def selector_text(selector: Any) -> str:
    """Returns a label selector as kubectl writes it."""
    parts = [f"{name}={value}" for name, value in mapping(selector, "matchLabels").items()]
    for each in items(selector, "matchExpressions"):
        values = ",".join(map(str, items(each, "values")))
        parts.append(f"{each.get('key')} {str(each.get('operator')).lower()} ({values})" if values else f"{each.get('key')}")
    return ",".join(parts)


def _holds(expression: Any, labels: dict[str, str]) -> bool:
    key, values = str(expression.get("key")), items(expression, "values")
    match expression.get("operator"):
        case "In":
            return labels.get(key) in values
        case "NotIn":
            return labels.get(key) not in values
        case "Exists":
            return key in labels
        case "DoesNotExist":
            return key not in labels
        case _:
            return False
