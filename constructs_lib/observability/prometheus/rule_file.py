"""The format of rule files, checked before Prometheus would refuse one."""

from __future__ import annotations

from typing import Annotated, Any, Self

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from constructs_lib.core.props import Duration


def _promql(expression: str) -> str:
    import promql_parser  # here, since most charts have no rules but ours

    try:
        promql_parser.parse(expression)
    except ValueError as error:
        raise ValueError(f"is no PromQL: {error}: {expression}") from error
    return expression


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Rule(_Strict):
    record: str | None = None
    alert: str | None = None
    expr: Annotated[str, AfterValidator(_promql)]
    after: Annotated[Duration | None, Field(alias="for")] = None
    keep_firing_for: Duration | None = None
    labels: dict[str, str] = {}
    annotations: dict[str, str] = {}

    @model_validator(mode="after")
    def _is_one_of_both(self) -> Self:
        if bool(self.record) == bool(self.alert):
            raise ValueError("a rule has either `alert` or `record`")
        return self


class _Group(_Strict):
    name: Annotated[str, Field(min_length=1)]
    interval: Duration | None = None
    query_offset: Duration | None = None
    limit: int | None = None
    labels: dict[str, str] = {}
    rules: list[_Rule] = []


class _RuleFile(_Strict):
    groups: list[_Group] = []


def check_rule_file(text: str) -> str:
    """The text of a rule file. Raises ValueError with every finding: the place in the file, and what is wrong there."""
    try:
        content: Any = yaml.safe_load(text)
        _RuleFile.model_validate({} if content is None else content)
    except yaml.YAMLError as error:
        raise ValueError(f"is no YAML: {error}") from error
    except ValidationError as error:
        raise ValueError("; ".join(_finding(entry["loc"], entry["msg"]) for entry in error.errors())) from error
    return text


def _finding(path: tuple[int | str, ...], message: str) -> str:
    message = message.removeprefix("Value error, ")
    place = ".".join(str(step) for step in path)
    return f"{place}: {message}" if place else message
