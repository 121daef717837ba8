"""Tools: functions with type hints and a docstring, registered by `@tool`.

The model sees the name of the function, the first paragraph of its docstring and a JSON schema of its signature. A parameter
annotated with `Conversation` is not in the schema: it gets the state of the chat.
"""

import asyncio
import inspect
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeVar, cast, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from .memory import Conversation

MAX_RESULT_CHARACTERS = 20_000

Outcome = Literal["ok", "error", "timeout", "invalid", "unknown"]


@dataclass(frozen=True)
class ToolResult:
    """The outcome of a call, and its text for the model."""

    outcome: Outcome
    text: str

    @property
    def ok(self) -> bool:
        """Whether the call succeeded."""
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
        """Returns the entry for `tools` of a model call."""
        parameters = self.arguments.model_json_schema()
        function = {"name": self.name, "description": self.description, "parameters": parameters}
        return {"type": "function", "function": function}

    def arguments_from_text(self, text: str) -> dict[str, Any]:
        """Returns the arguments of a call with one text: the first parameter, split at line breaks and `;` if it is a list."""
        fields = self.arguments.model_fields
        if not text or not fields:
            return {}
        name, first = next(iter(fields.items()))
        if get_origin(first.annotation) is list:
            return {name: [item.strip() for item in re.split(r"[\n;]", text) if item.strip()]}
        return {name: text}

    async def call(self, arguments: Mapping[str, Any], conversation: Conversation | None, /) -> str:
        """Returns the result of the function as text.

        Raises its exceptions, ValidationError for invalid arguments, and ValueError if it needs a conversation and there is none.
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


class AnyTool(Protocol):
    """A tool: a function of this agent, or one of a server."""

    @property
    def name(self) -> str:
        """The name that the model sees."""
        ...

    @property
    def description(self) -> str:
        """The description for the model."""
        ...

    @property
    def conversation_parameter(self) -> str | None:
        """The parameter that gets the state of the chat; None if it needs none."""
        ...

    def schema(self) -> dict[str, Any]:
        """Returns the entry for `tools` of a model call."""
        ...

    def arguments_from_text(self, text: str) -> dict[str, Any]:
        """Returns the arguments of a call with one text."""
        ...

    async def call(self, arguments: Mapping[str, Any], conversation: Conversation | None, /) -> str:
        """Returns the result as text. Raises what fails."""
        ...


TOOLS: dict[str, AnyTool] = {}


_F = TypeVar("_F", bound=Callable[..., Any])


def tool(function: _F) -> _F:
    """Registers a function as a tool under its own name."""
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


def available(conversation: Conversation | None) -> list[AnyTool]:
    """Returns the tools that work in this request: some need a conversation."""
    return [each for each in TOOLS.values() if conversation or not each.conversation_parameter]


async def run_tool(name: str, arguments: str, conversation: Conversation | None, seconds: float) -> ToolResult:
    """Returns the result of a call with arguments in JSON. Errors become text for the model; nothing is raised."""
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
