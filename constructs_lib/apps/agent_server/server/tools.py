"""What a tool is: a plain function with type hints and a docstring, registered by `@tool`.

The model sees the function's name, the first paragraph of its docstring and a JSON schema made from
its signature. A parameter annotated with `Conversation` is not in the schema: it gets the chat's
state.
"""

import asyncio
import inspect
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeVar, cast, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from .memory import Conversation

MAX_RESULT_CHARACTERS = 20_000

Outcome = Literal["ok", "error", "timeout", "invalid", "unknown"]


@dataclass(frozen=True)
class ToolResult:
    """How a call ended, and the text for the model."""

    outcome: Outcome
    text: str

    @property
    def ok(self) -> bool:
        """Whether the tool gave a result."""
        return self.outcome == "ok"


@dataclass(frozen=True)
class Tool:
    """A registered function."""

    name: str
    description: str
    function: Callable[..., Any]
    arguments: type[BaseModel]
    conversation_parameter: str | None

    def schema(self) -> dict[str, Any]:
        """The entry for a model request's `tools`."""
        parameters = self.arguments.model_json_schema()
        function = {"name": self.name, "description": self.description, "parameters": parameters}
        return {"type": "function", "function": function}

    def arguments_from_text(self, text: str) -> dict[str, Any]:
        """Arguments for a call with one text: the first parameter, lines or `;` apart where it is a
        list.
        """
        fields = self.arguments.model_fields
        if not text or not fields:
            return {}
        name, first = next(iter(fields.items()))
        if get_origin(first.annotation) is list:
            return {name: [item.strip() for item in re.split(r"[\n;]", text) if item.strip()]}
        return {name: text}

    async def call(self, arguments: Mapping[str, Any], conversation: Conversation | None) -> str:
        """Run the function; raises what it raises, and ValidationError for arguments that don't
        fit.
        """
        given = dict(self.arguments.model_validate(arguments))
        if self.conversation_parameter:
            if conversation is None:
                raise ValueError("this request belongs to no conversation")
            given[self.conversation_parameter] = conversation
        if inspect.iscoroutinefunction(self.function):
            result = await self.function(**given)
        else:
            result = await asyncio.to_thread(self.function, **given)
        text = result if isinstance(result, str) else json.dumps(result, ensure_ascii=False, default=str)
        return text[:MAX_RESULT_CHARACTERS]


TOOLS: dict[str, Tool] = {}


_F = TypeVar("_F", bound=Callable[..., Any])


def tool(function: _F) -> _F:
    """Register a function as a tool under its own name."""
    hints = get_type_hints(function, include_extras=True)
    parameters = inspect.signature(function).parameters
    scoped = next((name for name in parameters if hints[name] is Conversation), None)
    fields: dict[str, Any] = {
        name: (hints[name], ... if parameter.default is parameter.empty else parameter.default)
        for name, parameter in parameters.items()
        if name != scoped
    }
    arguments = create_model(function.__name__, __config__=ConfigDict(extra="forbid"), **fields)
    description = " ".join((inspect.getdoc(function) or "").split("\n\n")[0].split())
    TOOLS[function.__name__] = Tool(function.__name__, description, function, arguments, scoped)
    return function


def available(conversation: Conversation | None) -> list[Tool]:
    """The tools that work in this request: those of a conversation need one."""
    return [each for each in TOOLS.values() if conversation or not each.conversation_parameter]


async def run_tool(name: str, arguments: str, conversation: Conversation | None, seconds: float) -> ToolResult:
    """Run one call a model asked for, its arguments being a JSON object; every failure becomes text
    for the model.
    """
    chosen = TOOLS.get(name)
    if chosen is None:
        return ToolResult("unknown", f"there is no tool with this name; there are: {', '.join(TOOLS)}")
    try:
        given = json.loads(arguments or "{}")
    except ValueError:
        return ToolResult("invalid", "the arguments are not valid JSON")
    if not isinstance(given, dict):
        return ToolResult("invalid", "the arguments must be a JSON object")
    try:
        async with asyncio.timeout(seconds):
            return ToolResult("ok", await chosen.call(cast(dict[str, Any], given), conversation))
    except ValidationError as error:
        problems = (f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in error.errors())
        return ToolResult("invalid", "; ".join(problems))
    except TimeoutError:
        return ToolResult("timeout", f"no result within {seconds:g} seconds")
    except Exception as error:
        return ToolResult("error", str(error) or type(error).__name__)
