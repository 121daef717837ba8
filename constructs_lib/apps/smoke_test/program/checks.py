"""The checks: one request through the whole platform, and the traces, metrics and logs that follow from it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

from .http_api import CheckError, HttpApi
from .settings import Settings

QUESTION = "This is a smoke test. Answer with one word."
MOST_TOKENS = 16
CLOCK_SKEW_SECONDS = 5
Run = Callable[[Settings], str]


@dataclass(frozen=True)
class Check:
    """A check. `run` returns what it has seen, and raises CheckError; `url` is the variable of the server that it asks."""

    name: str
    run: Run
    url: str
    missing: str = ""
    """The message if the server isn't deployed; empty if every platform has it."""

    def look_at(self, settings: Settings) -> str:
        """Returns the place with more about a failure: the log of the pods in a cluster, else the server."""
        host = urlsplit(settings[self.url]).hostname or ""
        namespace = settings["SMOKE_NAMESPACE"]
        logs = f"kubectl --namespace {namespace} logs --selector app={host.partition('.')[0]} --tail 50 --all-containers"
        return logs if namespace else f"the logs of {host}"


def ask(api: HttpApi, settings: Settings, name: str, model: str, stream: bool) -> list[Any]:
    """Returns the JSON of an answer, or of each of its events. `name` is that of the request for its trace."""
    body = {"model": model, "messages": [{"role": "user", "content": QUESTION}], "max_tokens": MOST_TOKENS, "stream": stream}
    headers = settings.trace_headers(name)
    if not stream:
        return [api.post("/chat/completions", body, headers)]
    events = list(api.stream("/chat/completions", body, headers))
    if "[DONE]" not in events:
        raise CheckError(f"the stream of {model!r} broke off after {len(events)} events", "see the log of the server that sends it")
    return [json.loads(event) for event in events if event != "[DONE]"]


def text_of(answers: list[Any]) -> str:
    """Returns the text of an answer, or of its events. Raises CheckError with an error that is among them."""
    for answer in answers:
        if error := answer.get("error"):
            raise CheckError(f"the answer is an error: {error.get('message', error)}", "see the log of the model's server")
    choices: list[dict[str, Any]] = [choice for answer in answers for choice in answer.get("choices", ())]
    messages: list[dict[str, Any]] = [choice.get("delta") or choice.get("message") or {} for choice in choices]
    return "".join(message.get("content") or "" for message in messages)


# ---- checks ---------------------------------------------------------------------------------------------------------


def models(settings: Settings) -> str:
    """LiteLLM offers the model."""
    offered = _models(_litellm(settings))
    wanted = settings["SMOKE_MODEL"]
    if not offered or (wanted and wanted not in offered):
        raise CheckError(
            f"LiteLLM offers {', '.join(map(repr, offered)) or 'no model'}, but not {wanted!r}",
            "see litellm.models in the settings, and whether LiteLLM runs with them",
        )
    return f"LiteLLM offers {len(offered)}, among them {wanted or offered[0]!r}"


def completion(settings: Settings) -> str:
    """The model answers."""
    api = _litellm(settings)
    model = settings["SMOKE_MODEL"] or _models(api)[0]
    text = text_of(ask(api, settings, "completion", model, stream=False))
    return f"{model!r} answers with {len(text)} characters"


def agent(settings: Settings) -> str:
    """The agent streams an answer."""
    api = HttpApi.bearer(settings["AGENT_BASE_URL"], settings["AGENT_API_KEY"])
    model = settings["SMOKE_AGENT_MODEL"] or _models(api)[0]
    events = ask(api, settings, "agent", model, stream=True)
    if not (text := text_of(events)):
        raise CheckError(f"the stream of {model!r} has no text", "see whether the model that it calls answers")
    return f"{model!r} streams {len(text)} characters in {len(events)} events"


def trace(settings: Settings) -> str:
    """Langfuse has the trace of a request of this run."""
    api = HttpApi.basic(settings["LANGFUSE_BASE_URL"], settings["LANGFUSE_PUBLIC_KEY"], settings["LANGFUSE_SECRET_KEY"])
    query = urlencode({"traceId": settings.trace_id, "limit": 100})
    found = api.get(f"/api/public/v2/observations?{query}").get("data")
    if not found:
        raise CheckError(
            f"Langfuse has no trace {settings.trace_id}",
            "see whether langfuse-worker is ready and reaches ClickHouse, and whether the sender's log has errors of its exporter",
        )
    return f"trace {settings.trace_id} has {len(found)} observations"


def target(settings: Settings) -> str:
    """Prometheus scrapes the programs."""
    names = "|".join(settings.targets)
    query = urlencode({"query": f'min by (component) (up{{namespace="{settings["SMOKE_NAMESPACE"]}",component=~"{names}"}})'})
    results = HttpApi(settings["PROMETHEUS_URL"].rstrip("/")).get(f"/api/v1/query?{query}")["data"]["result"]
    up = {result["metric"]["component"]: result["value"][1] == "1" for result in results}
    if down := [name for name in settings.targets if not up.get(name)]:
        states = ", ".join(f"{name} is {'down' if name in up else 'unknown'}" for name in down)
        raise CheckError(f"Prometheus: {states}", "see the targets' errors in Prometheus at /targets")
    return f"up: {', '.join(settings.targets)}"


def logs(settings: Settings) -> str:
    """Elasticsearch has a line that was logged during this run."""
    api = HttpApi.basic(
        settings["ELASTICSEARCH_URL"], settings["ELASTICSEARCH_USERNAME"], settings["ELASTICSEARCH_PASSWORD"],
        settings["ELASTICSEARCH_CA"] or None,
    )  # fmt: skip
    since = datetime.fromtimestamp(float(settings["SMOKE_STARTED"]) - CLOCK_SKEW_SECONDS, UTC).isoformat()
    conditions = [{"range": {"@timestamp": {"gte": since}}}, {"term": {"kubernetes.namespace": settings["SMOKE_NAMESPACE"]}}]
    body = {"size": 0, "track_total_hits": True, "query": {"bool": {"filter": conditions}}}
    count = api.post(f"/{settings['ELASTICSEARCH_INDICES']}/_search", body)["hits"]["total"]["value"]
    if not count:
        raise CheckError(
            f"Elasticsearch has no line of namespace {settings['SMOKE_NAMESPACE']!r} since {since}",
            "see whether Filebeat runs on every node and Logstash's log has errors",
        )
    return f"{count} lines since the start of this test"


CHECKS = (
    Check("models", models, "OPENAI_BASE_URL"),
    Check("completion", completion, "OPENAI_BASE_URL"),
    Check("agent", agent, "AGENT_BASE_URL"),
    Check("trace", trace, "LANGFUSE_BASE_URL", "no Langfuse is known, or nothing is traced"),
    Check("target", target, "PROMETHEUS_URL", "no Prometheus is known"),
    Check("logs", logs, "ELASTICSEARCH_URL", "no Elasticsearch is known"),
)


def _litellm(settings: Settings) -> HttpApi:
    return HttpApi.bearer(settings["OPENAI_BASE_URL"], settings["OPENAI_API_KEY"])


def _models(api: HttpApi) -> list[str]:
    offered = [model["id"] for model in api.get("/models")["data"]]
    if not offered:
        raise CheckError(f"{api.url} offers no model", "see the settings of its models")
    return offered


# ---- running them ---------------------------------------------------------------------------------------------------


def results(settings: Settings) -> Iterator[dict[str, Any]]:
    """Yields the result of each check. A check that fails is repeated until the time for all of them is over."""
    started = time.time()
    settings = Settings({**settings.env, "SMOKE_STARTED": f"{started}"}, settings.trace_id)
    for check in CHECKS:
        begun = time.time()
        result = _result(check, settings, started + settings.wait_seconds)
        yield {"check": check.name, **result, "seconds": round(time.time() - begun, 1)}


def _result(check: Check, settings: Settings, deadline: float, pause: float = 2) -> dict[str, Any]:
    if check.missing and not settings[check.url]:
        return {"status": "skipped", "message": check.missing}
    while True:
        try:
            return {"status": "passed", "message": check.run(settings)}
        except CheckError as error:
            failure = {"message": f"{error}", "do": error.advice}
        except (KeyError, TypeError, AttributeError, ValueError, IndexError) as error:
            failure = {"message": f"an answer of another form than expected: {error!r}", "do": "see the versions of the programs"}
        if time.time() + pause > deadline:
            return {"status": "failed", **failure, "look_at": check.look_at(settings)}
        time.sleep(pause)
