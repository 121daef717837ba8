"""The contents that the set-up Job creates: roles, users, a lifecycle policy, an index template and a data stream."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from constructs_lib.core.values.quantities import byte_count
from constructs_lib.observability.elasticsearch.props import ElasticsearchProps, Lifecycle
from constructs_lib.observability.elasticsearch.set_up import Request

DATA_STREAM = "logs-kubernetes-default"
INDICES = "logs-*"
POLICY = TEMPLATE = "logs-kubernetes"
KIBANA_SYSTEM = "kibana_system"
BUILT_IN = {KIBANA_SYSTEM: "kibana-password"}
"""Built-in users with their keys in the Secret. Kibana itself signs in as `kibana_system`, which only lacks a password."""

ROLES: dict[str, dict[str, Any]] = {
    "logs_writer": {
        "cluster": ["monitor"],
        "indices": [{"names": [DATA_STREAM], "privileges": ["auto_configure", "create_doc"]}],
    },
    "logs_reader": {
        "cluster": ["monitor"],
        "indices": [{"names": [INDICES], "privileges": ["read", "view_index_metadata"]}],
    },
    "cluster_monitor": {
        "cluster": ["monitor", "read_ilm"],
        "indices": [{"names": ["*"], "privileges": ["monitor", "view_index_metadata"]}],
    },
}
"""Each role has the privileges of its purpose alone: a writer can add logs, but neither read nor change them."""
USERS = {
    "logs_writer": ("writer-password", ["logs_writer"]),
    "logs_reader": ("reader-password", ["logs_reader"]),
    "cluster_monitor": ("monitor-password", ["cluster_monitor"]),
    # Kibana loads the fields of a data view as the user that makes it, so an editor must be able to read the logs.
    "kibana_editor": ("editor-password", ["kibana_admin", "logs_reader"]),
}
"""The key of each user in the Secret, and its roles. `kibana_admin` is built in."""


def password_variable(user: str) -> str:
    """Returns the variable of the set-up Job that holds a user's password."""
    return f"PASSWORD_{user.upper()}"


def requests(props: ElasticsearchProps, built_in: Iterable[str] = tuple(BUILT_IN)) -> Iterator[Request]:
    """Yields the requests of the set-up Job, in their order. `built_in` are the users that only lack a password."""
    for name in built_in:
        yield Request("POST", f"/_security/user/{name}/_password", {"password": f"${password_variable(name)}"})
    for name, role in ROLES.items():
        yield Request("PUT", f"/_security/role/{name}", role)
    for name, (_, roles) in USERS.items():
        yield Request("PUT", f"/_security/user/{name}", {"password": f"${password_variable(name)}", "roles": roles})
    yield Request("PUT", f"/_ilm/policy/{POLICY}", {"policy": {"phases": _phases(props.lifecycle)}})
    yield Request("PUT", f"/_index_template/{TEMPLATE}", _template(props))
    yield Request("PUT", f"/_data_stream/{DATA_STREAM}", None, unless=f"/_data_stream/{DATA_STREAM}")


def _phases(lifecycle: Lifecycle) -> dict[str, Any]:
    size = f"{byte_count(lifecycle.rollover_size)}b"
    rollover = {"max_age": f"{lifecycle.rollover_days}d", "max_primary_shard_size": size}
    return {
        "hot": {"min_age": "0ms", "actions": {"rollover": rollover}},
        "delete": {"min_age": f"{lifecycle.retention_days}d", "actions": {"delete": {}}},
    }


def _template(props: ElasticsearchProps) -> dict[str, Any]:
    settings = {
        "index.lifecycle.name": POLICY,
        "index.number_of_replicas": 1 if props.replicas > 1 else 0,
        "index.codec": "best_compression",
        "index.mapping.ignore_malformed": True,
        "index.query.default_field": ["message"],
    }
    return {
        "index_patterns": [f"{TEMPLATE}-*"],
        "data_stream": {},
        "priority": 200,  # Elasticsearch's own template for logs has 100
        "template": {"settings": settings, "mappings": _mappings()},
    }


def _mappings() -> dict[str, Any]:
    # Every program logs other JSON. One flattened field takes them all, so that types of fields can't conflict.
    flat = {"type": "flattened", "ignore_above": 8191}
    word = {"type": "keyword", "ignore_above": 1024}
    return {
        "date_detection": False,
        "dynamic_templates": [{"words": {"match_mapping_type": "string", "mapping": word}}],
        "properties": {
            "@timestamp": {"type": "date"},
            "message": {"type": "match_only_text"},
            "app": flat,
            "kubernetes": {"properties": {"labels": flat, "annotations": flat}},
        },
    }
