"""The agent's loop: recall, call the model, run its tool calls, repeat, answer."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from . import toolbox as toolbox  # registers the tools
from .errors import ApiError
from .logs import RequestContext, current_request
from .memory import Conversation, Memory, MemoryFault
from .messages import LIST_TOOLS, Answer, Ask, direct_command, text_of, with_system_prompt
from .metrics import Metrics
from .model import Message, Model, Reply, Say, ToolCall
from .settings import Settings
from .tools import TOOLS, ToolResult, available, run_tool
from .tracing import Observation, RequestTrace, Tracing, propagation_headers

if TYPE_CHECKING:
    from .mcp_servers import McpServers

MAX_LOGGED_CHARACTERS = 400
_TOOL_HAS_RUN = "This tool has run and the user sees its result:"
FINAL_REASONS = ("stop", "length", "content_filter")

logger = logging.getLogger("agent")


@dataclass(frozen=True)
class Agent:
    """Answers requests; one instance serves all of them."""

    settings: Settings
    memory: Memory
    model: Model
    tracing: Tracing
    metrics: Metrics
    mcp: McpServers | None = None

    async def answer(self, ask: Ask, emit: Say) -> Answer:
        """Answers a request and passes the text to `emit` in pieces. Raises ApiError."""
        if self.mcp:
            await self.mcp.refresh()
        trace = self.tracing.request(ask.user, ask.chat, ask.traceparent)
        request = current_request.get() or RequestContext()
        with trace.observe(self.settings.agent_name, "agent", text_of(ask.messages[-1])) as root:
            request.trace_id = root.trace_id
            run = _Run(self, ask, trace, request, emit)
            try:
                return await run.answer()
            finally:
                root.output("".join(run.said))
                self.metrics.steps.observe(run.steps)


@dataclass
class _Run:
    """The state of one request in the loop."""

    agent: Agent
    ask: Ask
    trace: RequestTrace
    request: RequestContext
    emit: Say
    said: list[str] = field(default_factory=list[str])
    steps: int = 0
    usage: dict[str, int] | None = None
    results: dict[tuple[str, str], ToolResult] = field(default_factory=dict[tuple[str, str], ToolResult])
    conversation: Conversation | None = None

    async def answer(self) -> Answer:
        if self.ask.chat:
            self.conversation = self.agent.memory.conversation(self.ask.user, self.ask.chat)
        name, text = direct_command(self.ask.messages[-1])
        if name == LIST_TOOLS:
            self._say("\n".join(f"/{each.name}: {each.description}" for each in available(self.conversation)))
            return Answer("stop", None)
        messages = with_system_prompt(self.agent.settings.agent_system_prompt, await self._kept(), self.ask.messages)
        reply = await (self._after_command(name, text, messages) if name else self._loop(messages))
        return Answer(reply.finish_reason if reply.finish_reason in FINAL_REASONS else "stop", self.usage)

    async def _loop(self, messages: list[Message]) -> Reply:
        tools = [each.schema() for each in available(self.conversation)]
        while True:
            last = self.steps + 1 >= self.agent.settings.agent_max_steps
            with self.trace.observe(f"step {self.steps + 1}", "span", {"tools": not last}) as step:
                reply = await self._think(messages, [] if last else tools)
                step.output(reply.message())
                if last or not reply.calls:
                    return reply
                messages += [reply.message(), *await self._use(list(reply.calls.values()))]

    async def _after_command(self, name: str, text: str, messages: list[Message]) -> Reply:
        """Runs the tool that the user named, shows its result, and returns an answer of the model without tools."""
        call = ToolCall("direct", name, json.dumps(TOOLS[name].arguments_from_text(text)))
        await self._use([call])
        result = self.results[call.key]
        line = f"{name}({text}) = {result.text}" if result.ok else f"{name}({text}) failed: {result.text}"
        self._say(f"{line}\n\n")
        asked = "\n\n".join((text_of(messages[-1]), _TOOL_HAS_RUN, line, "Answer briefly."))
        return await self._think([*messages[:-1], {"role": "user", "content": asked}], [])

    async def _think(self, messages: Sequence[Message], tools: Sequence[Mapping[str, Any]]) -> Reply:
        """Returns the reply of one model call in a span; its text is passed on at once."""
        self.steps += 1
        observed = self.agent.settings.agent_trace_generations
        with self.trace.observe("model call", "generation" if observed else "span", messages) as span:
            if observed:
                span.model(self.agent.model.name, self.ask.options)
            options = {**self.ask.options, "extra_body": {"metadata": self._gateway_metadata()}}
            say = self._speaker(span if observed else None)
            try:
                reply = await self.agent.model.ask(messages, tools=tools, options=options, headers=propagation_headers(), say=say)
            except ApiError as error:
                self.agent.metrics.model_errors.labels(str(error.status)).inc()
                raise
            span.output(reply.message())
            self._count(reply.usage, span if observed else None)
        return reply

    async def _use(self, calls: Sequence[ToolCall]) -> list[Message]:
        """Runs the calls at the same time, equal ones once per request, and returns the results as messages."""
        fresh = {call.key: call for call in calls if call.key not in self.results}
        done = await asyncio.gather(*(self._run_tool(call) for call in fresh.values()))
        self.results.update(zip(fresh, done, strict=True))
        for name in {call.name for call in calls if call.name in TOOLS}:
            again = sum(call.name == name for call in calls) - sum(call.name == name for call in fresh.values())
            self.agent.metrics.tool_calls.labels(name, "repeated").inc(again)
        await self._keep(list(fresh.values()))
        return [{"role": "tool", "tool_call_id": call.id, "content": self.results[call.key].text} for call in calls]

    async def _run_tool(self, call: ToolCall) -> ToolResult:
        with self.trace.observe(call.name, "tool", call.arguments) as span:
            seconds = self.agent.settings.agent_tool_timeout_seconds
            result = await run_tool(call.name, call.arguments, self.conversation, seconds)
            span.output(result.text)
            if not result.ok:
                span.failed(f"{result.outcome}: {result.text}")
        name = call.name if call.name in TOOLS else "unknown"
        self.agent.metrics.tool_calls.labels(name, result.outcome).inc()
        logger.info("tool call", extra={"fields": {"tool": name, "outcome": result.outcome}})
        return result

    async def _kept(self) -> str:
        """Returns the conversation's notes and plan as text. If the memory fails, the answer goes on without them."""
        if self.conversation is None:
            return ""
        try:
            return replace(await self.conversation.recall(), results=()).as_text()
        except MemoryFault as error:
            self._memory_failed(error)
            return ""

    async def _keep(self, calls: Sequence[ToolCall]) -> None:
        """Adds the calls and their results to the conversation's log."""
        if self.conversation is None:
            return
        now = round(time.time(), 3)
        entries = [
            {
                "time": now,
                "tool": call.name[:MAX_LOGGED_CHARACTERS],
                "arguments": call.arguments[:MAX_LOGGED_CHARACTERS],
                "outcome": self.results[call.key].outcome,
                "result": self.results[call.key].text[:MAX_LOGGED_CHARACTERS],
            }
            for call in calls
        ]
        try:
            await self.conversation.log_results(entries)
        except MemoryFault as error:
            self._memory_failed(error)

    def _memory_failed(self, error: Exception) -> None:
        self.agent.metrics.memory_errors.inc()
        logger.warning("the conversation state can't be read or written", extra={"fields": {"error": type(error).__name__}})

    def _speaker(self, span: Observation | None) -> Say:
        """Returns the function that takes the text of a model call; a blank line separates it from the text before."""
        begun = False

        def say(text: str) -> None:
            nonlocal begun
            if not begun and span:
                span.first_token()
            if not begun and self.said and not self.said[-1].endswith("\n"):
                self._say("\n\n")
            begun = True
            self._say(text)

        return say

    def _say(self, text: str) -> None:
        if not self.said:
            self.agent.metrics.first_token.observe(self.request.seconds())
        self.said.append(text)
        self.emit(text)

    def _count(self, usage: dict[str, int] | None, span: Observation | None) -> None:
        if usage is None:
            return
        if span:
            span.usage(usage)
        self.usage = {name: count + (self.usage or {}).get(name, 0) for name, count in usage.items()}

    def _gateway_metadata(self) -> dict[str, str]:
        """Returns session, user and name of the trace by the keys that LiteLLM reads for its own Langfuse observations."""
        metadata = {
            "session_id": self.ask.chat,
            "trace_user_id": self.ask.user,
            "trace_name": self.agent.settings.agent_name,
        }
        return {name: value for name, value in metadata.items() if value}
