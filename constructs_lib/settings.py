"""Everything that can be changed of a platform, its environments, and how settings come from YAML."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import Field, ValidationError

from constructs_lib.apps.agent_server import AgentServerProps, ReferenceAgentProps
from constructs_lib.apps.langfuse import LangfuseProps
from constructs_lib.apps.litellm import LiteLLMProxyProps
from constructs_lib.apps.open_webui import OpenWebUIProps
from constructs_lib.core.props import DnsLabel, Props
from constructs_lib.core.secrets import SecretsProps
from constructs_lib.core.storage import StorageClassProps
from constructs_lib.observability.props import ObservabilityProps
from constructs_lib.stores.clickhouse import ClickHouseProps, ExternalClickHouseProps
from constructs_lib.stores.object_store import ExternalObjectStoreProps, ObjectStoreProps
from constructs_lib.stores.postgres import ExternalPostgresProps, PostgresProps
from constructs_lib.stores.valkey import ExternalValkeyProps, ValkeyProps

Kind = Field(discriminator="kind")


class PlatformProps(Props):
    """A whole platform: one field per room, and what they share."""

    namespace: DnsLabel = "llm-platform"
    """Where everything runs."""
    create_namespace: bool = True
    """Whether the namespace is made here, with Pod Security `restricted`."""
    part_of: DnsLabel = "llm-platform"
    """The value of the label `app.kubernetes.io/part-of`."""
    image_mirror: str | None = None
    """A registry that keeps every image under its own path, such as `registry.example.com/mirror`."""
    image_pull_secrets: tuple[DnsLabel, ...] = ()
    """Secrets with the registry's credentials."""
    secrets: SecretsProps = SecretsProps()
    """Where the values of Secrets come from."""
    storage_classes: tuple[StorageClassProps, ...] = ()
    """StorageClass objects that this environment defines itself."""
    postgres: Annotated[PostgresProps | ExternalPostgresProps, Kind] = PostgresProps()
    """The database of LiteLLM, Langfuse and Open WebUI."""
    valkey: Annotated[ValkeyProps | ExternalValkeyProps, Kind] = ValkeyProps()
    """Queues, locks and websocket messages."""
    clickhouse: Annotated[ClickHouseProps | ExternalClickHouseProps, Kind] = ClickHouseProps()
    """Langfuse's traces."""
    object_store: Annotated[ObjectStoreProps | ExternalObjectStoreProps, Kind] = ObjectStoreProps()
    """Files of Open WebUI, events and media of Langfuse."""
    langfuse: LangfuseProps = LangfuseProps()
    """Tracing."""
    litellm: LiteLLMProxyProps = LiteLLMProxyProps()
    """The LLM gateway."""
    agent_server: Annotated[AgentServerProps | ReferenceAgentProps, Kind] = ReferenceAgentProps()
    """The agent: an image of yours, or the one of this library."""
    open_webui: OpenWebUIProps = OpenWebUIProps()
    """The chat."""
    observability: ObservabilityProps | None = ObservabilityProps()
    """Metrics, alerts, dashboards and logs of all of it; None leaves that to somebody else."""


class SettingsError(ValueError):
    """Settings that can't be used. The message has a line for each finding: file, path, what is wrong."""


def load(path: Path) -> PlatformProps:
    """Settings from a YAML file. Its key `base` names an environment that the rest is laid over.

    Raises SettingsError with every finding.
    """
    try:
        given: Any = yaml.safe_load(path.read_text()) or {}
    except (OSError, yaml.YAMLError) as error:
        raise SettingsError(f"{path}: {error}") from error
    if not isinstance(given, Mapping):
        raise SettingsError(f"{path}: must hold a mapping of settings, not {type(given).__name__}")
    changes: dict[str, Any] = dict(given)  # pyright: ignore[reportUnknownArgumentType]
    base = changes.pop("base", None)
    if base is not None and base not in ENVIRONMENTS:
        raise SettingsError(f"{path}: base: {base!r} is no environment; there are {', '.join(ENVIRONMENTS)}")
    try:
        return (ENVIRONMENTS[base] if base else PlatformProps()).but(**changes)
    except ValidationError as error:
        raise SettingsError("\n".join(f"{path}: {line}" for line in findings(error))) from error


def findings(error: ValidationError) -> list[str]:
    """A line for each finding: the path of the prop, what is wrong, and the value given."""
    return [_finding(entry["loc"], entry["msg"], entry["input"]) for entry in error.errors()]


def _finding(path: tuple[int | str, ...], message: str, given: Any) -> str:
    where = ".".join(str(step) for step in path)
    message = message.removeprefix("Value error, ")
    shown = f" (given: {given!r})" if isinstance(given, str | int | float | bool) and repr(given) not in message else ""
    return f"{where}: {message[0].lower()}{message[1:]}{shown}"


def _small(cpu: str, memory: str, memory_limit: str) -> dict[str, Any]:
    return {"cpu": cpu, "cpu_limit": "2", "memory": memory, "memory_limit": memory_limit}


DEV = PlatformProps().but(
    postgres={"resources": _small("150m", "256Mi", "1Gi"), "volume": {"size": "5Gi"}},
    valkey={"resources": _small("50m", "64Mi", "256Mi"), "volume": {"size": "1Gi"}},
    clickhouse={"resources": _small("100m", "640Mi", "3Gi"), "volume": {"size": "10Gi"}},
    object_store={"resources": _small("25m", "64Mi", "256Mi"), "volume": {"size": "5Gi"}},
    langfuse={
        "replicas": 1,
        "resources": _small("100m", "512Mi", "2Gi"),
        "worker": {"replicas": 1, "resources": _small("100m", "512Mi", "2Gi")},
    },
    litellm={"replicas": 1, "resources": _small("200m", "1Gi", "2Gi")},
    agent_server={"replicas": 1, "resources": _small("50m", "192Mi", "512Mi")},
    open_webui={"replicas": 1, "resources": _small("150m", "512Mi", "2Gi")},
    observability={
        "prometheus": {"resources": _small("50m", "192Mi", "1Gi"), "volume": {"size": "10Gi"}},
        "grafana": {"resources": _small("25m", "128Mi", "512Mi")},
        "alertmanager": None,
        "node_exporter": None,
    },
)
"""Everything embedded and once, without alerts and logs: fits a kind node with 2 cores and 8 GiB."""


def _host(name: str) -> dict[str, Any]:
    return {
        "kind": "gateway",
        "host": f"{name}.llm.example.com",
        "gateway": "platform",
        "gateway_namespace": "gateway",
        "controller_namespace": "gateway",
    }


ONPREM = PlatformProps().but(
    storage_classes=[
        {"name": "fast", "provisioner": "driver.longhorn.io", "parameters": {"numberOfReplicas": "2", "diskSelector": "ssd"}},
        {"name": "standard", "provisioner": "driver.longhorn.io", "parameters": {"numberOfReplicas": "3"}, "default": True},
    ],
    postgres={
        "resources": {"cpu": "1", "cpu_limit": "4", "memory": "4Gi", "memory_limit": "8Gi"},
        "volume": {"size": "100Gi", "storage_class": "fast"},
        "parameters": {"max_connections": "500", "shared_buffers": "1GB", "effective_cache_size": "4GB"},
    },
    valkey={"resources": {"memory": "1Gi", "memory_limit": "4Gi"}, "volume": {"size": "20Gi", "storage_class": "fast"}},
    clickhouse={
        "replicas": 3,
        "resources": {"cpu": "1", "cpu_limit": "4", "memory": "8Gi", "memory_limit": "8Gi"},
        "volume": {"size": "200Gi", "storage_class": "fast"},
    },
    object_store={"volume": {"size": "500Gi", "storage_class": "standard"}},
    langfuse={
        "autoscaling": {"max_replicas": 4},
        "worker": {"replicas": 2, "autoscaling": {"max_replicas": 6, "cpu_percent": 50}},
        "exposure": _host("traces"),
    },
    litellm={"autoscaling": {"max_replicas": 10}, "exposure": _host("api")},
    agent_server={"autoscaling": {"max_replicas": 6}},
    open_webui={"autoscaling": {"max_replicas": 8}, "exposure": _host("chat")},
    observability={
        "prometheus": {"volume": {"storage_class": "fast"}},
        "alertmanager": {"replicas": 3},
        "grafana": {"exposure": _host("dashboards")},
        "logs": {
            "elasticsearch": {"volume": {"size": "100Gi", "storage_class": "fast"}},
            "kibana": {"exposure": _host("logs")},
        },
    },
)
"""Everything embedded and replicated, on a kubeadm cluster with Longhorn and a Gateway."""

ENVIRONMENTS: Mapping[str, PlatformProps] = {"dev": DEV, "onprem": ONPREM}
"""The environments that `main.py` writes, by the name of their chart."""
