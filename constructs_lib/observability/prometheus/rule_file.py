"""The format of rule files, checked before Prometheus would reject one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, Field, ValidationError

from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.messages import messages
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import DURATION, Duration
from constructs_lib.core.values.text import Text
from constructs_lib.observability.labels import LabelName
from constructs_lib.observability.prometheus.template_syntax import check_template

RECORD = Grammar("a series' name", "use letters, digits, '_' and ':', with no digit first", "[a-zA-Z_:][a-zA-Z0-9_:]*")
NONE = re.compile("0+(ms|[smhdwy])?")
"""No time at all, which Prometheus allows in rules."""


def _promql(expression: str) -> str:
    import promql_parser  # here, since most charts have no rules of their own

    try:
        promql_parser.parse(expression)
    except ValueError as error:
        raise ValueError(f"is not PromQL: {error}") from error
    return expression


def _span(text: str) -> str:
    return text if NONE.fullmatch(text) else DURATION(text)


Span = Annotated[str, AfterValidator(_span)]


class _Rule(Props):
    record: Annotated[str, RECORD] | None = None
    alert: Annotated[str, Field(min_length=1)] | None = None
    expr: Annotated[str, AfterValidator(_promql)]
    after: Annotated[Span | None, Field(alias="for")] = None
    keep_firing_for: Span | None = None
    labels: Mapping[LabelName, Text] = {}
    annotations: Mapping[LabelName, Text] = {}

    def _errors(self) -> Iterator[str]:
        if bool(self.record) == bool(self.alert):
            yield "a rule has either `alert` or `record`"
        elif self.record:
            given = {"for": self.after, "keep_firing_for": self.keep_firing_for, "annotations": self.annotations}
            yield from (f"{name}: belongs to alerts, and this rule has `record`" for name, value in given.items() if value)
        else:
            yield from _template_errors("labels", self.labels)
            yield from _template_errors("annotations", self.annotations)


class _Group(Props):
    name: Annotated[str, Field(min_length=1)]
    interval: Duration | None = None
    query_offset: Span | None = None
    limit: Annotated[int, Field(ge=0)] | None = None
    labels: Mapping[LabelName, Text] = {}
    rules: Items[_Rule] = ()


class _RuleFile(Props):
    groups: Items[_Group] = ()

    def _errors(self) -> Iterator[str]:
        names = [group.name for group in self.groups]
        yield from (f"groups: {name!r} is given twice" for name in sorted({name for name in names if names.count(name) > 1}))


def check_rule_file(text: str) -> str:
    """Returns the text of a rule file. Raises ValueError with every error: its place in the file, and what is wrong there."""
    content = read_rule_file(text)
    try:
        _RuleFile.model_validate({} if content is None else content)
    except ValidationError as error:
        raise ValueError("; ".join(messages(error, _RuleFile))) from error
    return text


def read_rule_file(text: str) -> Any:
    """Returns the content of a rule file. Raises ValueError if it is not YAML, and if a key is given twice."""
    from ruamel.yaml import YAML  # here, since most charts have no rules of their own
    from ruamel.yaml.error import YAMLError

    try:
        return YAML(typ="safe", pure=True).load(text)  # pyright: ignore[reportUnknownMemberType]
    except YAMLError as error:
        raise ValueError(_syntax_error(error)) from error


def _syntax_error(error: Any) -> str:
    mark, problem = getattr(error, "problem_mark", None), getattr(error, "problem", None)
    where = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
    return f"{where}is not YAML: {problem or error}".split(" with value ")[0]


def _template_errors(field: str, texts: Mapping[str, str]) -> Iterator[str]:
    for name, text in texts.items():
        try:
            check_template(text)
        except ValueError as error:
            yield f"{field}.{name}: is not a template: {error}"
