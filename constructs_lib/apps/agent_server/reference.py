"""The agent of this library: its program, its variables, and the errors of its settings and connections together."""

from collections.abc import Iterator
from pathlib import Path

from constructs_lib.apps.agent_server.props import ReferenceAgentProps
from constructs_lib.core.values.env import EnvValue
from constructs_lib.core.values.errors import near
from constructs_lib.core.wiring.model_endpoints import OpenAIEndpoint
from constructs_lib.core.wiring.store_endpoints import CacheEndpoint

PROGRAM = Path(__file__).with_name("server")
PROGRAM_FOLDER = "/srv/agent_server"
REQUESTS = "agent_requests_total"
"""The program's counter of chat requests."""
PORT, STREAM_SECONDS = 5000, 600
PathError = tuple[str, str]
"""The path of a prop and its error."""


def program() -> dict[str, str]:
    """Returns the sources of the program by the names of their files."""
    return {file.name: file.read_text() for file in sorted(PROGRAM.glob("*.py"))}


def env(props: ReferenceAgentProps, llm: OpenAIEndpoint) -> dict[str, EnvValue]:
    """Returns the agent's own variables."""
    prompt: dict[str, EnvValue] = {"AGENT_SYSTEM_PROMPT": props.system_prompt} if props.system_prompt else {}
    return {
        "AGENT_NAME": props.models[0],
        "AGENT_MODEL": props.model or next(iter(llm.chat_models), ""),
        "AGENT_MAX_STEPS": str(props.max_steps),
        "AGENT_DRAIN_SECONDS": str(STREAM_SECONDS),
        "AGENT_MEMORY_TTL_SECONDS": str(props.memory_days * 24 * 3600),
        "PYTHONPATH": str(Path(PROGRAM_FOLDER).parent),
        "PYTHONDONTWRITEBYTECODE": "1",
        **prompt,
    }


def errors(props: ReferenceAgentProps, llm: OpenAIEndpoint, cache: CacheEndpoint | None) -> Iterator[PathError]:
    """Yields what is missing, and models that can't be called."""
    if cache is None:
        yield "", "the reference agent keeps its conversations in a cache; pass one"
    elif cache.cluster:
        yield "", "the reference agent can't use a Redis Cluster; pass another cache, or run an image of your own"
    if props.model and (mode := llm.mode_of(props.model)) != "chat":
        yield "model", f"{props.model!r} of {llm.name} is for {mode}, not for chat{_available(llm)}"
    elif llm.models and props.model and not llm.offers(props.model):
        yield "model", f"{llm.name} has no model {props.model!r}{near(props.model, llm.chat_models)}{_available(llm)}"
    if not (llm.chat_models or props.model):
        yield "model", f"is required, since {llm.name} names no chat model; write the model to call"


def _available(llm: OpenAIEndpoint) -> str:
    return f"; available: {', '.join(llm.chat_models) or 'none'}"
