"""Rules for the additional configuration files of ClickHouse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast
from xml.etree import ElementTree

from constructs_lib.core.values.literal_secrets import looks_secret

ROOT = "clickhouse"
TAKEN = ("cluster.xml", "server.xml")
"""Files that the construct writes."""
FIXED = {
    "default_database": "set `database`",
    "max_server_memory_usage_to_ram_ratio": "set `memory_percent`",
    "query_log": "set `log_days`",
    "part_log": "set `log_days`",
    "error_log": "set `log_days`",
    "interserver_http_credentials": "replicas use a generated password",
    "interserver_http_host": "each replica has its pod's name",
    "distributed_ddl": "migrations wait for it",
    "http_port": "clients connect to 8123",
    "interserver_http_port": "replicas connect to 9009",
    "listen_host": "the NetworkPolicy limits who connects",
    "macros": "they name the replicas",
    "path": "data is on the volume",
    "prometheus": "Prometheus reads /metrics at 9363",
    "remote_servers": "it lists the replicas",
    "tcp_port": "clients connect to 9000",
    "timezone": "Langfuse needs UTC",
    "user_directories": "the server has one user",
    "users_config": "the server has one user",
    "zookeeper": "it lists the Keepers",
}
"""Settings that the construct depends on, with the reason or the prop to set instead."""
FROM_ENV = "from_env"
SECRET_INSTEAD = "take it from a variable with from_env, and set the variable in `env`"


def config_file_errors(files: Mapping[str, str]) -> Iterator[str]:
    """Yields a line for each error in configuration files, by their names."""
    for name, text in files.items():
        if name in TAKEN:
            yield f"config_files.{name}: is written by the construct; choose another name"
        try:
            settings = _from_xml(text) if name.endswith(".xml") else _from_yaml(text)
        except ValueError as error:
            yield f"config_files.{name}: {error}"
        else:
            yield from (f"config_files.{name}: {message}" for message in _messages(settings))


def _messages(settings: list[tuple[str, str]]) -> Iterator[str]:
    for name in dict.fromkeys(path.partition(".")[0] for path, _ in settings):
        if name in FIXED:
            yield f"sets {name!r}, which can't be changed here: {FIXED[name]}"
    for path, value in settings:
        if looks_secret(path.rpartition(".")[2], value):
            yield f"{path!r} looks like a secret, which would stand in the manifests; {SECRET_INSTEAD}"


# ---- settings as pairs of path and text -----------------------------------------------------------------------------


def _from_xml(text: str) -> list[tuple[str, str]]:
    if "<!DOCTYPE" in text:
        raise ValueError("has a DOCTYPE; leave it out")
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise ValueError(f"is not XML: {error}") from None
    if root.tag != ROOT:
        raise ValueError(f"has the root element {root.tag!r}; write <{ROOT}>...</{ROOT}>")
    return [setting for element in root for setting in _elements(element, element.tag)]


def _elements(element: ElementTree.Element, path: str) -> Iterator[tuple[str, str]]:
    yield path, element.text or ""
    for child in element:
        yield from _elements(child, f"{path}.{child.tag}")


def _from_yaml(text: str) -> list[tuple[str, str]]:
    import yaml  # takes 10 ms, and most charts need none of it

    try:
        settings = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError) as error:
        raise ValueError(f"is not YAML: {str(error).splitlines()[0]}") from None
    if not isinstance(settings, Mapping):
        raise ValueError("is not a mapping of settings")
    return list(_entries(settings, ""))


def _entries(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[Any, Any]", value).items():
            yield from _entries(item, f"{path}.{key}".lstrip("."))
    elif isinstance(value, list):
        for item in cast("list[Any]", value):
            yield from _entries(item, path)
    elif not path.endswith(f"@{FROM_ENV}"):
        yield path, "" if value is None else str(value)
