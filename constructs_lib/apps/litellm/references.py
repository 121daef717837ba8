"""Secrets in LiteLLM's configuration: variables of its environment, and `os.environ/NAME` in the file, which refers to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from constructs_lib.core.values.names import content_hash
from constructs_lib.core.values.secrets import SecretKey

ENVIRONMENT = "os.environ/"
"""LiteLLM replaces text that begins so by the variable named after it, in every section of its file."""
FROM_SECRET = "{from_secret: {name: SECRET, key: KEY}}"


def reference(variable: str) -> str:
    """Returns the text by which the file refers to a variable."""
    return ENVIRONMENT + variable


def variables(secrets: Iterator[SecretKey]) -> dict[SecretKey, str]:
    """Returns a variable for each key of a Secret: its name in upper case, and a hash where two keys would have one name."""
    keys = list(dict.fromkeys(secrets))
    plain = {key: "PROVIDER_" + re.sub("[^A-Z0-9]", "_", f"{key.name}_{key.key}".upper()) for key in keys}
    names = list(plain.values())
    return {
        key: name if names.count(name) == 1 else f"{name}_{content_hash([key.name, key.key]).upper()}"
        for key, name in plain.items()
    }


def text_errors(texts: Mapping[str, str | None]) -> Iterator[str]:
    """Yields an error for each text, by its path, that LiteLLM would replace by a variable."""
    for path, text in texts.items():
        if text and text.startswith(ENVIRONMENT):
            yield f"{path}: begins with {ENVIRONMENT}, which LiteLLM replaces by a variable; write other text"


def free_settings_errors(path: str, settings: Mapping[str, Any], instead: Mapping[str, str]) -> Iterator[str]:
    """Yields an error for each name that the library sets, and for each text that LiteLLM would read as something else.

    `instead` has, for each name that is not free, what to write instead.
    """
    yield from (f"{path}.{name}: {instead[name]}" for name in settings if name in instead)
    for place, value, in_list in _leaves(settings, path):
        if isinstance(value, SecretKey) and in_list:
            yield f"{place}: LiteLLM resolves no reference in a list; give the key to a setting of its own"
        if isinstance(value, str) and ENVIRONMENT in value:
            yield f"{place}: has {ENVIRONMENT} in it, which LiteLLM replaces by a variable; for a secret write {FROM_SECRET}"


def _leaves(value: Any, path: str, in_list: bool = False) -> Iterator[tuple[str, Any, bool]]:
    if isinstance(value, Mapping):
        for name, item in cast("Mapping[str, Any]", value).items():
            yield from _leaves(item, f"{path}.{name}")
    elif isinstance(value, list):
        for index, item in enumerate(cast("list[Any]", value)):
            yield from _leaves(item, f"{path}.{index}", True)
    else:
        yield path, value, in_list
