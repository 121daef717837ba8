"""The steps of Logstash's pipeline, as props."""

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.literal_secrets import looks_secret
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.text import Text, Unique, UrlPath
from constructs_lib.observability.logstash.grammar import settings

FIELD_NAME = Grammar(
    "a field of an event",
    "use letters, digits, '_' and '-', and '.' between the names of nested fields, such as 'trace.id'",
    "@?[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*",
    256,
)
FieldName = Annotated[str, FIELD_NAME]
"""A field of an event, such as `trace.id`, which is `id` in `trace`."""

KEPT = ("@timestamp", "@metadata", "@version", "data_stream", "kubernetes.namespace", "kubernetes.pod", "kubernetes.container")
"""Fields that tell where an event comes from and goes to. No program's JSON may replace them."""

HEALTH_PATHS = (
    "/health", "/healthz", "/health/liveliness", "/health/readiness", "/livez", "/ready", "/readyz", "/ping", "/metrics",
    "/api/health", "/api/ready", "/api/status", "/api/public/health", "/api/public/ready", "/-/healthy", "/-/ready",
)  # fmt: skip
"""The paths that probes and Prometheus request from the platform's programs, every few seconds."""


class ParseJson(Props):
    """Reads a line that is a JSON object into the field `app`. Any other line stays as it is."""

    kind: Literal["json"] = "json"
    """Reads JSON."""


class Lift(Props):
    """Copies a field of a program's JSON to a name that is the same for all programs."""

    kind: Literal["lift"] = "lift"
    """Copies a field."""
    to: FieldName
    """The common name."""
    of: Annotated[Items[FieldName], Unique, Field(min_length=1)]
    """The names in the programs' JSON; the first that exists is used. `a.b` is also found as `b` in `a`."""

    def _errors(self) -> Iterator[str]:
        if _is_kept(self.to):
            yield f"to: {self.to!r} tells where an event comes from, so it can't be replaced; use another name"


class DropRequests(Props):
    """Drops the lines of access logs about probes that succeeded."""

    kind: Literal["drop-requests"] = "drop-requests"
    """Drops lines."""
    paths: Annotated[Items[UrlPath], Unique, Field(min_length=1)] = HEALTH_PATHS
    """The exact paths. Lines with GET or HEAD and a status of 2xx or 3xx are dropped; failures are always kept."""


class RemoveFields(Props):
    """Removes fields."""

    kind: Literal["remove-fields"] = "remove-fields"
    """Removes fields."""
    fields: Annotated[Items[FieldName], Unique, Field(min_length=1)]
    """Their names; `a.b` is `b` in `a`. Namespace, pod, container and time can't be removed."""

    def _errors(self) -> Iterator[str]:
        for index, name in enumerate(self.fields):
            if _is_kept(name):
                yield f"fields.{index}: {name!r} tells where an event comes from, so it always stays; leave it out"


class OwnFilter(Props):
    """Filters in the configuration language of Logstash."""

    kind: Literal["own"] = "own"
    """Logstash's own language."""
    text: Annotated[Text, Field(min_length=1)]
    """The content of `filter { }`. `${NAME}` stands for a variable in `env`, which may be a key of a Secret."""

    @property
    def variables(self) -> set[str]:
        """The names of the variables that have no default in the text."""
        return set(re.findall(r"\$\{([a-zA-Z_.][a-zA-Z0-9_.]*)\}", self.text))

    def _errors(self) -> Iterator[str]:
        try:
            given = settings(self.text)
        except ValueError as error:
            yield f"text: {error}"
            return
        for name, value in given:
            if "${" not in value and looks_secret(name, value):
                yield f"text: {name} looks like a secret, which would stand in the manifests; write ${{NAME}}, and NAME in env"


Filter = Annotated[ParseJson | Lift | DropRequests | RemoveFields | OwnFilter, Field(discriminator="kind")]
"""One step of the pipeline; `kind` tells which."""


def _is_kept(name: str) -> bool:
    return any(f"{name}.".startswith(f"{kept}.") or f"{kept}.".startswith(f"{name}.") for kept in KEPT)
