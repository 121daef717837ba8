"""Typed CDK8s constructs for a self-hosted LLM platform on Kubernetes."""

from constructs_lib.core import node as _node  # before cdk8s, which starts Node  # noqa: F401  # isort: skip  # pyright: ignore[reportUnusedImport]

from constructs_lib.apps.agent_server import AgentServer, AgentServerProps, AgentVolume, ReferenceAgentProps
from constructs_lib.apps.langfuse import Langfuse, LangfuseProps
from constructs_lib.apps.litellm import Budget, LiteLLMProxy, LiteLLMProxyProps, Model, Router
from constructs_lib.apps.open_webui import OpenWebUI, OpenWebUIProps
from constructs_lib.core.composition import Composition, Edge, share
from constructs_lib.core.endpoint import (
    AnalyticsEndpoint,
    BucketEndpoint,
    CacheEndpoint,
    DatabaseEndpoint,
    Endpoint,
    OpenAIEndpoint,
    Peer,
    TraceEndpoint,
)
from constructs_lib.core.secrets import SecretKey, SecretsProps
from constructs_lib.observability import ObservabilityProps, ObservabilityStack
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import ENVIRONMENTS, PlatformProps, SettingsError, load
from constructs_lib.stores.clickhouse import ClickHouse, ClickHouseProps, ExternalClickHouse, ExternalClickHouseProps
from constructs_lib.stores.object_store import ExternalObjectStore, ExternalObjectStoreProps, ObjectStore, ObjectStoreProps
from constructs_lib.stores.postgres import ExternalPostgres, ExternalPostgresProps, Postgres, PostgresProps
from constructs_lib.stores.valkey import ExternalValkey, ExternalValkeyProps, Valkey, ValkeyProps
from constructs_lib.synth import synthesize

__all__ = [
    "ENVIRONMENTS",
    "AgentServer",
    "AgentServerProps",
    "AgentVolume",
    "AnalyticsEndpoint",
    "BucketEndpoint",
    "Budget",
    "CacheEndpoint",
    "ClickHouse",
    "ClickHouseProps",
    "Composition",
    "DatabaseEndpoint",
    "Edge",
    "Endpoint",
    "ExternalClickHouse",
    "ExternalClickHouseProps",
    "ExternalObjectStore",
    "ExternalObjectStoreProps",
    "ExternalPostgres",
    "ExternalPostgresProps",
    "ExternalValkey",
    "ExternalValkeyProps",
    "LLMPlatform",
    "Langfuse",
    "LangfuseProps",
    "LiteLLMProxy",
    "LiteLLMProxyProps",
    "Model",
    "ObjectStore",
    "ObjectStoreProps",
    "ObservabilityProps",
    "ObservabilityStack",
    "OpenAIEndpoint",
    "OpenWebUI",
    "OpenWebUIProps",
    "Peer",
    "PlatformProps",
    "Postgres",
    "PostgresProps",
    "ReferenceAgentProps",
    "Router",
    "SecretKey",
    "SecretsProps",
    "SettingsError",
    "TraceEndpoint",
    "Valkey",
    "ValkeyProps",
    "load",
    "share",
    "synthesize",
]
