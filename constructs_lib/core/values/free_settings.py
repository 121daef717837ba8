"""Free-form settings of a program, whose secrets are references."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from math import isfinite
from typing import Annotated, Any, cast

from pydantic import AfterValidator, ValidationError

from constructs_lib.core.values.grammars import ANY_TEXT, SINGLE_LINE
from constructs_lib.core.values.literal_secrets import looks_secret
from constructs_lib.core.values.not_secret import NotSecret
from constructs_lib.core.values.secrets import SecretKey

FROM_SECRET = "from_secret"
"""The key of a reference in YAML: `password: {from_secret: {name: db, key: password}}`."""
Path = tuple[str, ...]


def _parsed(value: Any, path: Path) -> Any:
    if isinstance(value, Mapping):
        given = cast("Mapping[Any, Any]", value)
        if set(given) == {FROM_SECRET}:
            return _secret_key(given[FROM_SECRET], path)
        if set(given) == {"value", "not_secret"}:
            return NotSecret.model_validate(dict(given)).value
        return {_name(key, path): _parsed(item, (*path, str(key))) for key, item in given.items()}
    if isinstance(value, SecretKey):
        return value
    if isinstance(value, NotSecret):
        return value.value
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return [_parsed(item, (*path, str(index))) for index, item in enumerate(cast("Sequence[Any]", value))]
    if isinstance(value, float) and not isfinite(value):
        raise ValueError(f"{'.'.join(path)}: {value} is not a finite number; write one")
    if isinstance(value, str) and not ANY_TEXT.accepts(value):
        raise ValueError(f"{'.'.join(path)}: has the character NUL or a surrogate in it; leave it out")
    if path and looks_secret(_setting(path), value):
        raise ValueError(
            f"{'.'.join(path)} looks like a secret, which would stand in the manifests; "
            f"write {{{FROM_SECRET}: {{name: SECRET, key: KEY}}}}, or {{value: ..., not_secret: the reason}}"
        )
    return value


def _setting(path: Path) -> str:
    return next((step for step in reversed(path) if not step.isdigit()), path[-1])


def _name(key: Any, path: Path) -> str:
    if not isinstance(key, str):
        raise ValueError(f"{'.'.join((*path, str(key)))}: the name {key!r} must be text; quote it")
    if not SINGLE_LINE.accepts(key):
        raise ValueError(f"{'.'.join((*path, key))}: the name {key!r} must be text on one line")
    return key


def _secret_key(given: Any, path: Path) -> SecretKey:
    try:
        return SecretKey.model_validate(given)
    except ValidationError as error:
        raise ValueError(f"{'.'.join(path)}: {FROM_SECRET} takes the name and the key of a Secret") from error


FreeSettings = Annotated[Mapping[str, Any], AfterValidator(lambda given: _parsed(given, ()))]
"""Settings by their names, nested as the program wants them. Secrets are `{from_secret: {name: SECRET, key: KEY}}`."""


def secret_keys(settings: Any) -> Iterator[SecretKey]:
    """Yields every Secret key that the settings refer to, each once per place."""
    if isinstance(settings, SecretKey):
        yield settings
    elif isinstance(settings, Mapping):
        for item in cast("Mapping[str, Any]", settings).values():
            yield from secret_keys(item)
    elif isinstance(settings, list):
        for item in cast("list[Any]", settings):
            yield from secret_keys(item)


def resolved(settings: Any, secret: Callable[[SecretKey], Any], text: Callable[[str], str] = str) -> Any:
    """Returns the settings with each reference replaced by what `secret` returns for it, and each text by `text`."""
    if isinstance(settings, SecretKey):
        return secret(settings)
    if isinstance(settings, Mapping):
        return {name: resolved(item, secret, text) for name, item in cast("Mapping[str, Any]", settings).items()}
    if isinstance(settings, list):
        return [resolved(item, secret, text) for item in cast("list[Any]", settings)]
    return text(settings) if isinstance(settings, str) else settings
