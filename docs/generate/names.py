"""The public names, and the page that describes each."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args

from constructs_lib import public
from constructs_lib.core.values.arguments import alternatives
from constructs_lib.core.values.props import Props
from constructs_lib.settings import PlatformProps

TITLES: Mapping[str, str] = {
    "platform": "The platform",
    "clusters": "Clusters",
    "open_webui": "Open WebUI",
    "web_search": "Web search",
    "document_extraction": "Document extraction",
    "litellm": "LiteLLM",
    "model_server": "Model servers",
    "mcp_server": "MCP servers",
    "langfuse": "Langfuse",
    "agent_server": "The agent server",
    "smoke_test": "The smoke test",
    "delivery": "Delivery",
    "ingress_controller": "The ingress controller",
    "postgres": "PostgreSQL",
    "valkey": "Valkey",
    "clickhouse": "ClickHouse",
    "object_store": "The object store",
    "observability": "The observability stack",
    "prometheus": "Prometheus",
    "alertmanager": "Alertmanager",
    "grafana": "Grafana",
    "exporters": "Exporters",
    "elasticsearch": "Elasticsearch",
    "logstash": "Logstash",
    "kibana": "Kibana",
    "filebeat": "Filebeat",
    "core": "Shared by all",
}
"""The pages and their titles, in the order of the index. A page has the name of the folder that it describes."""


def page_of(module: str) -> str:
    """Returns the page of a module: the innermost folder that has one."""
    folders = [part for part in module.split(".") if part in TITLES]
    return folders[-1] if folders else "platform"


@cache
def described() -> Mapping[str, Any]:
    """Returns all that the reference describes, by name: what `constructs_lib` exports, and every group of settings."""
    exported = {name: public.load(name) for name in public.modules()}
    return dict(sorted((exported | {group.__name__: group for group in _groups(PlatformProps)}).items()))


@cache
def module_of(name: str) -> str:
    """Returns the module that defines a described name."""
    return public.modules().get(name) or described()[name].__module__


def links(page: str, name: str) -> str:
    """Returns a name as a link from a page to its description."""
    if name not in described():
        return f"`{name}`"
    target = page_of(module_of(name))
    return f"[{name}]({'' if target == page else f'{target}.md'}#{name.lower()})"


def paths(group: type[Props], root: type[Props] = PlatformProps) -> Iterator[str]:
    """Yields the paths of the settings that are of a group, those in lists and mappings with `[]`."""
    for name, field in root.model_fields.items():
        for allowed, suffix in parts(field.annotation):
            if allowed is group:
                yield name + suffix
            yield from (f"{name}{suffix}.{rest}" for rest in paths(group, allowed))


def parts(annotation: Any) -> Iterator[tuple[type[Props], str]]:
    """Yields the groups in a type, with `[]` for those in a list or mapping."""
    for allowed in alternatives(annotation):
        for argument in get_args(allowed):
            yield from ((group, f"{suffix}[]") for group, suffix in parts(argument))
        if isinstance(allowed, type) and issubclass(allowed, Props):
            yield allowed, ""


def _groups(root: type[Props]) -> Iterator[type[Props]]:
    yield root
    for field in root.model_fields.values():
        for group, _ in parts(field.annotation):
            yield from _groups(group)
