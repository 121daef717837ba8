"""A database has connections for all pools of all its clients' pods."""

import re
from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.objects import Object, items
from constructs_lib.review.manifests.pods import containers, most_replicas, pod_spec

LIMIT = re.compile(r"max_connections=([0-9]+)")
POOL = re.compile(r"(POOL_SIZE|POOL_MAX|MAX_OVERFLOW|CONNECTION_POOL_LIMIT|MAX_CONNECTIONS|MAX_POOL)$")
IN_URL = re.compile(r"(?:connection_limit|pool_max_conns|pool_size)=([0-9]+)")
RESERVED = 3
"""Connections that PostgreSQL keeps for its superuser (`superuser_reserved_connections`)."""
SQL = 5432


def _check(subject: Subject) -> Iterator[Violation]:
    for server in subject.long_running:
        limits = [
            int(number)
            for container in containers(pod_spec(server))
            for number in LIMIT.findall(" ".join(map(str, items(container, "args"))))
        ]
        name = f"{server.key.namespace}/{server.key.name}"
        if not limits:
            continue
        clients = {
            edge.client for edge in subject.network.edges if edge.server == name and edge.ports.first <= SQL <= edge.ports.last
        }
        used = {client: _connections(subject, client) for client in sorted(clients)}
        if sum(used.values()) > limits[0] - RESERVED:
            parts = ", ".join(f"{client.split('/')[-1]} {count}" for client, count in used.items() if count)
            yield Violation(server, f"has max_connections={limits[0]}, and its clients' pools are {sum(used.values())}: {parts}")


def _connections(subject: Subject, client: str) -> int:
    pods = subject.network.pods.get(client)
    if pods is None or pods.item.kind in ("Job", "CronJob"):
        return 0
    return most_replicas(pods.item, subject.objects) * sum(map(_pool, items(pod_spec(pods.item), "containers")))


def _pool(container: Object) -> int:
    found = 0
    for variable in items(container, "env"):
        value = f"{variable.get('value', '')}"
        if POOL.search(f"{variable.get('name')}") and value.isdigit():
            found += int(value)
        found += sum(map(int, IN_URL.findall(value)))
    return found


RULE = Rule(
    "database-connections", Severity.ERROR, "Under load or during a rollout, pods get 'too many clients already' and don't start.",
    "Lower the pools or the autoscalers' maximum, or raise max_connections with the memory.", _check,
)  # fmt: skip
