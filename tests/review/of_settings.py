"""Changes of settings, each with the consequences that it has in a cluster. Each family of props is there once."""

from typing import Any

NOTHING = frozenset[str]()
Row = tuple[str, dict[str, Any], dict[str, Any], frozenset[str]]
"""The name of the change, the settings of a small platform before and after, and the classes that are expected beside `none`."""


def row(what: str, after: dict[str, Any], *classes: str, before: dict[str, Any] | None = None) -> Row:
    return what, before or {}, after, frozenset(classes)


HOST = {
    "kind": "ingress", "host": "chat.example.com", "class_name": "traefik", "controller_namespace": "traefik",
    "tls": {"secret": "chat-tls"},
}  # fmt: skip
PLAIN = {name: value for name, value in HOST.items() if name != "tls"}
PROVIDER = {"name": "claude", "model": "anthropic/claude-sonnet-4-5", "api_key": {"name": "providers", "key": "anthropic"}}
LOCAL = {"name": "local", "model": "openai/qwen3", "api_base": "http://10.0.0.5:8000/v1", "cidrs": ["10.0.0.0/8"]}

WATCHED: dict[str, Any] = {"observability": {"prometheus": {}}}
"""The other rows have no observability, which takes as long to render as all the rest."""

ROWS = [
    row("an image of a replicated program", {"litellm": {"image": "ghcr.io/berriai/litellm:v1.110.0"}}, "restart", "migration"),
    row("an image of a database", {"postgres": {"image": "docker.io/pgvector/pgvector:0.8.7-pg18-trixie"}},
        "outage", "restart", "migration"),
    row("more replicas", {"litellm": {"replicas": 3}}, "cost", "restart"),
    row("one replica is left", {"litellm": {"replicas": 1}}, "outage", "cost", "restart", before={"litellm": {"replicas": 3}}),
    row("no replica is left", {"litellm": {"replicas": 0}}, "outage", "cost"),
    row("memory of a program", {"litellm": {"resources": {"memory": "3Gi", "memory_limit": "3Gi"}}}, "restart", "cost"),
    row("memory of a database", {"postgres": {"resources": {"memory": "2Gi", "memory_limit": "2Gi"}}}, "outage", "cost"),
    row("an autoscaler", {"litellm": {"autoscaling": {"min_replicas": 2, "max_replicas": 4}}}, "cost", "restart"),
    row("a variable", {"litellm": {"env": {"HTTP_TIMEOUT": "60"}}}, "restart", "migration"),
    row("a variable from a Secret", {"litellm": {"env": {"MY_KEY": {"name": "mine", "key": "key"}}}},
        "restart", "migration", "secret-needed"),
    row("an annotation of pods", {"open_webui": {"pod_annotations": {"team": "chat"}}}, "outage", "migration"),
    row("nodes", {"litellm": {"node_selector": {"disk": "ssd"}}}, "restart", "migration"),
    row("a toleration", {"langfuse": {"tolerations": [{"key": "llm", "operator": "Exists"}]}}, "restart", "migration"),
    row("a priority", {"langfuse": {"priority_class": "high"}}, "restart", "migration"),
    row("a larger volume", {"postgres": {"volume": {"size": "50Gi"}}}, "cost"),
    row("a smaller volume", {"postgres": {"volume": {"size": "1Gi"}}}, "rejected", "cost"),
    row("the class of a volume", {"valkey": {"volume": {"storage_class": "fast"}}}, "rejected"),
    row("a parameter of a database", {"postgres": {"parameters": {"work_mem": "16MB"}}}, "outage"),
    row("a host with TLS", {"open_webui": {"exposure": HOST}}, "exposure", "outage", "secret-needed"),
    row("a host is gone", {"open_webui": {"exposure": None}}, "outage", before={"open_webui": {"exposure": HOST}}),
    row("a host loses TLS", {"open_webui": {"exposure": PLAIN}}, "exposure", before={"open_webui": {"exposure": HOST}}),
    row("a model of a provider", {"litellm": {"models": [PROVIDER]}}, "restart", "exposure", "secret-needed"),
    row("a model at an address", {"litellm": {"models": [LOCAL]}}, "restart", "exposure"),
    row("the namespace", {"namespace": "chat"}, "data-loss", "outage", "exposure", "migration"),
    row("replicas of the agent", {"agent_server": {"replicas": 2}}, "cost", "restart"),
    row("an external database", {"postgres": {"kind": "external", "host": "db.example.com", "databases": {
        name: {"database": name, "username": name, "password": {"name": "databases", "key": name}}
        for name in ("litellm", "langfuse", "open-webui")
    }}}, "data-loss", "outage", "exposure", "restart", "migration", "secret-needed", "cost"),
    row("retention of metrics", {"observability": {"prometheus": {"retention": "7d"}}}, "outage", before=WATCHED),
    row("no observability", {"observability": None}, "data-loss", "outage", "cost", before=WATCHED),
    row("alerts", {"observability": {"alertmanager": {}}}, "exposure", "outage", "cost",
        before={"observability": {"alertmanager": None}}),
    row("logs", {"observability": {"logs": {}}}, "exposure", "outage", "cost", before=WATCHED),
    row("a mirror of images", {"image_mirror": "registry.example.com/mirror"}, "outage", "restart", "migration"),
    row("a pull secret", {"image_pull_secrets": ["registry"]}, "outage", "restart", "migration", "secret-needed"),
    row("another title", {"open_webui": {"sign_up": True}}, "outage"),
    row("the part-of label", {"part_of": "company"}, "outage", "restart", "migration"),
    row("existing Secrets", {"create_namespace": False}, "data-loss"),
]  # fmt: skip
