"""Environment variables as users write them in settings."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, cast

from pydantic import Discriminator, Tag

from constructs_lib.core.values.env import EnvValue, Expanded
from constructs_lib.core.values.literal_secrets import IN_MANIFESTS, looks_secret
from constructs_lib.core.values.not_secret import NotSecret
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import AnyText, EnvName, Text

REFERENCE_INSTEAD = "write {name: SECRET, key: KEY}, or {value: ..., not_secret: the reason}"


class ExpandedText(Props):
    """Text in which Kubernetes replaces `$(NAME)` by the value of another variable."""

    expand: Text
    """The text, such as `https://$(USER_NAME)@example.com`."""


def _form(given: Any) -> str:
    """Returns the tag of the alternative that is meant, so that errors speak of that one alone."""
    if isinstance(given, str):
        return "text"
    keys = {str(key) for key in cast("Mapping[Any, Any]", given if isinstance(given, Mapping) else getattr(given, "__dict__", {}))}
    return "expand" if "expand" in keys else "literal" if keys & {"value", "not_secret"} else "secret"


UserEnvValue = Annotated[
    Annotated[AnyText, Tag("text")]
    | Annotated[SecretKey, Tag("secret")]
    | Annotated[ExpandedText, Tag("expand")]
    | Annotated[NotSecret, Tag("literal")],
    Discriminator(_form),
]
"""Text (`$` stays `$`), a key of a Secret, text with references to other variables, or a literal that only looks like a secret."""

UserEnv = Mapping[EnvName, UserEnvValue]
"""Variables by their names."""


def env_value(given: UserEnvValue | EnvValue) -> EnvValue:
    """Returns the value of a container's variable that the user's setting stands for."""
    if isinstance(given, ExpandedText):
        return Expanded(given.expand)
    return given.value if isinstance(given, NotSecret) else given


def literal_secrets(env: UserEnv) -> Iterator[str]:
    """Yields an error for each variable whose text looks like a secret."""
    for name, value in env.items():
        text = value.expand if isinstance(value, ExpandedText) else value
        name_of_text = "" if isinstance(value, ExpandedText) and "$(" in value.expand else name
        if looks_secret(name_of_text, text):
            yield f"env.{name}: {IN_MANIFESTS}; {REFERENCE_INSTEAD}"
