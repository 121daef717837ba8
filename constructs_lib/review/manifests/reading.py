"""Objects from the text of YAML and JSON files."""

from collections.abc import Iterator
from typing import Any

import yaml

from constructs_lib.core.values.redaction import one_line
from constructs_lib.review.errors import ReviewError
from constructs_lib.review.manifests.objects import Item, is_list, problem

_BASE: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_BASE):
    """Reads YAML as kubectl does, for which times and dates are text."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":value"))]
    for first, resolvers in _BASE.yaml_implicit_resolvers.items()
}


def parsed(text: str, file: str, *, strict: bool) -> list[Item]:
    """Returns the objects in the text of a file.

    A text without any object is an error if `strict` is set; otherwise the file is taken for something else, such as the
    configuration of a pipeline, and has no objects. Raises ReviewError with a line for each error.
    """
    documents = [(line, document) for line, document in _documents(text, file, strict) if document is not None]
    good = [item for line, document in documents for item in _unfolded(document, file, line)]
    errors = [
        f"{file}:{line}: {why}; this is not a Kubernetes object" for line, document in documents if (why := problem(document))
    ]
    if errors and (good or strict):
        raise ReviewError(errors)
    if strict and not good:
        raise ReviewError([f"{file}: has no Kubernetes objects"])
    return good


def _documents(text: str, file: str, strict: bool) -> Iterator[tuple[int, Any]]:
    loader: Any = _Loader(text)
    try:
        while loader.check_node():
            node = loader.get_node()
            yield node.start_mark.line + 1, loader.construct_document(node)
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{mark.line + 1}: column {mark.column + 1}: " if mark else " "
        why = getattr(error, "problem", None) or "can't be read"
        if strict or "\nkind:" in f"\n{text}":
            raise ReviewError([f"{file}:{where}is not YAML: {one_line(str(why))}"]) from error
    finally:
        loader.dispose()


def _unfolded(document: Any, file: str, line: int) -> Iterator[Item]:
    """The object of a document, or those of a list of objects."""
    if is_list(document):
        for each in document["items"]:
            yield from _unfolded(each, file, line)
    elif not problem(document):
        yield Item(document, file, line)
