"""Random settings of a platform, made from the types of the props: from their grammars, bounds and choices.

Names of models, programs' own files and the like, which random text never is, are in `EXAMPLES`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy
from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.props import Props, shaped
from constructs_lib.settings import PlatformProps
from tests.core.test_text import ACCEPTED

MOST_CHANGES = 3
"""Settings that are given in one group, besides those that are required."""
LONGEST = 2
"""Entries of a list or mapping."""
NASTY = (
    "", " ", "a b", "yes", "null", "~", "012", "1e3", "0x1F", "1:30", "2026-11-25", "- a", "a: b", "#a", "'", '"', "*a", "&a", "!a",
    "{{ x }}", "$(HOME)", "$$5", "${X}", "$__env{X}", "a\nb", "\ta", "é😀", "<a & b>", "%41", "a,b", "a;b", "\\", "%{x}", "=", "|",
)  # fmt: skip
"""Text that means something to YAML, Kubernetes or a program. Where a grammar allows it, it must stay text."""
RULES = "groups: [{name: team, rules: [{alert: Slow, expr: up == 0, for: 5m, annotations: {summary: '{{ $value }}'}}]}]"
FILTER = "class Filter:\n    def inlet(self, body: dict) -> dict:\n        return body  # costs $5 and $$\n"
ACCOUNTS = {
    name: {"database": name, "username": f"{name}@project.iam", "password": {"name": name, "key": "password"}}
    for name in ("litellm", "langfuse", "open-webui", "monitoring")
}
BUCKETS = {
    name: {"bucket": name, "access_key": {"name": "s3", "key": "a"}, "secret_key": {"name": "s3", "key": "b"}}
    for name in ("langfuse", "open-webui")
}
TEXTS = [
    *(text for texts in ACCEPTED.values() for text in texts),
    *("docker.io/library/nginx", "localhost:5000/a/b__c", "registry.example.com/mirror", "1.2.3-rc.1", f"sha256:{'0a' * 32}"),
    *("250m", "1.5", "2", "512Mi", "4Gi", "100Gi", "1500M", "30s", "1h30m", "15d", "1y", "#alerts", "@ana", "eu-central-1"),
    *("24h", "1mo", "team.yaml", "queue:a", "log.level", "@message"),
]
"""Text of every form. A field takes those that its grammar accepts."""
EXAMPLES: Mapping[str, Sequence[Any]] = {
    "models.model": ["openai/gpt-5", "anthropic/claude-sonnet-4-5", "deepinfra/meta-llama/Llama-3.3-70B-Instruct"],
    "models.fallbacks": [[]],
    "models.server": [None],
    "mcp_servers": [{}, {"crm": {"image": "registry.example.com/crm:1.0", "path": "/mcp"}}],
    "reads_found_pages": [False],
    "model_servers": [{}, {"small": {"kind": "llama_cpp", "model": {"kind": "claim", "claim": "models", "path": "a.gguf"}}}],
    "models.parameters": [{"temperature": 0.5, "stop": ["a", "$(B)"], "api_version": "2026-01-01"}, {"max_tokens": 5}],
    "litellm.settings": [{"drop_params": True}, {"callbacks": ["custom"], "max_string_length_prompt_in_db": 100}],
    "kibana.settings": [{"server.defaultRoute": "/app/discover"}, {"logging": {"root": {"level": "warn"}}}],
    "remote_write.options": [{"queue_config": {"capacity": 10}}, {"send_exemplars": True, "headers": {"X-Scope-OrgID": "a"}}],
    "rule_files": [{"team.yaml": RULES}],
    "config_files": [{"a.yaml": "logger: {level: warning}"}, {"b.xml": "<clickhouse><timeout>9</timeout></clickhouse>"}],
    "postgres.parameters": [{"work_mem": "8MB", "log_line_prefix": "%m '$' "}, {"max_connections": "500"}],
    "functions": [{"shorten": {"name": "Shorten: $(A)", "source": FILTER, "valves": {"words": 5}}}],
    "oidc.provider": ["https://id.example.com/.well-known/openid-configuration"],
    "connections": [{"litellm": {"prefix": "a"}}, {"custom-server": {"tags": ["b", "'"]}}],
    "default_models": [["demo"], ["demo", "agent"]],
    "task_model": ["demo"],
    "embedding_model": [None],
    "agent_server.model": ["demo"],
    "smoke_test.model": ["demo"],
    "identity": [None],
    "sidecars.mounts": [[], [{"volume": "tmp", "path": "/shared"}]],
    "init_containers.mounts": [[]],
    "kinds": [["pods", "jobs"], ["leases"]],
    "receivers.to": ["a@example.com", "a@example.com, b@example.com"],
    "routes": [[]],
    "filters": [[{"kind": "own", "text": 'mutate { add_tag => ["a"] }'}], [{"kind": "json"}, {"kind": "drop-requests"}]],
    "pod_logs": ["/var/log/pods"],
    "registry": ["/var/lib/filebeat-data", "/opt/positions"],
    "postgres.databases": [ACCOUNTS],
    "object_store.buckets": [BUCKETS],
    "secrets": [{"source": "generated"}],
    "langfuse.image": ["langfuse/langfuse:4.16.0"],
    "worker.image": ["langfuse/langfuse-worker:4.16.0"],
}  # fmt: skip
"""Values by the names at the end of a setting's path."""
Path = tuple[str, ...]


def settings() -> SearchStrategy[dict[str, Any]]:
    """Returns the strategy of settings as a YAML file has them. Each group is valid by itself."""
    return groups(PlatformProps, ())


def valid(annotation: Any, value: Any) -> bool:
    """Returns whether a value, as YAML has it, is one of a type."""
    try:
        _adapter(annotation).validate_python(shaped(annotation, value))
    except ValidationError:
        return False
    return True


@st.composite
def groups(draw: DrawFn, model: type[Props], path: Path) -> dict[str, Any]:
    """Returns a group with some of its settings. Those that don't go together with the rest are left out."""
    fields = model.model_fields
    required = [name for name, field in fields.items() if field.is_required()]
    others = [name for name in fields if name not in required and name != "kind"]
    chosen = draw(st.lists(st.sampled_from(others), min_size=1, max_size=MOST_CHANGES, unique=True)) if others else []
    kind = {"kind": get_args(fields["kind"].annotation)[0]} if "kind" in fields else {}
    made = kind | {name: draw(_field(fields[name], (*path, name))) for name in required}
    for name in chosen:
        changed = made | {name: draw(_field(fields[name], (*path, name)))}
        made = changed if valid(model, changed) else made
    return made


def _field(field: FieldInfo, path: Path) -> SearchStrategy[Any]:
    for length in (2, 1):
        if examples := EXAMPLES.get(".".join(path[-length:])):
            return st.sampled_from(examples)
    annotation = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
    return values(annotation, path)


def values(annotation: Any, path: Path) -> SearchStrategy[Any]:
    """Returns the strategy of the values of a type."""
    kinds, origin, arguments = _bare(annotation), get_origin(_bare(annotation)), get_args(_bare(annotation))
    if origin in (Union, UnionType):
        return st.one_of([values(part, path) for part in arguments])
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin in (tuple, frozenset):
        found = st.lists(values(arguments[0], path), min_size=1, max_size=LONGEST, unique_by=repr)
    elif isinstance(origin, type) and issubclass(origin, Mapping):
        found = st.dictionaries(values(arguments[0], path), values(arguments[1], path), max_size=LONGEST)
    elif isinstance(kinds, type) and issubclass(kinds, Props):
        return groups(kinds, path)  # valid already
    else:
        found = _scalars(kinds, annotation)
    return found.filter(lambda value: valid(annotation, value))


def _scalars(kind: Any, annotation: Any) -> SearchStrategy[Any]:
    if kind is NoneType:
        return st.none()
    if kind is bool:
        return st.booleans()
    if kind is int:
        return st.integers(0, 5) | st.integers(0, 2**31 - 1) | st.sampled_from([80, 443, 1024, 9000])
    if kind is float:
        return st.floats(0, 100, allow_nan=False) | st.sampled_from([99.0, 99.9])
    grammars = [part for part in get_args(annotation)[1:] if isinstance(part, Grammar)]
    return _texts(grammars[0]) if grammars else st.sampled_from(NASTY)


@cache
def _texts(grammar: Grammar) -> SearchStrategy[str]:
    """Returns the strategy of texts that a grammar accepts: of the known ones, or random text where it accepts none of them."""
    known = [text for text in (*TEXTS, *NASTY) if grammar.accepts(text)]
    return st.sampled_from(known) if known else st.from_regex(grammar.pattern, fullmatch=True).filter(grammar.accepts)


def _bare(annotation: Any) -> Any:
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    return annotation


@cache
def _adapter(annotation: Any) -> TypeAdapter[Any]:
    return TypeAdapter(annotation)
