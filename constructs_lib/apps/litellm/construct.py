"""The LiteLLM proxy: one API in front of all models, with keys, budgets, load balancing and traces."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from constructs import Construct

from constructs_lib.apps.litellm.config import config, key_variable
from constructs_lib.apps.litellm.props import Budget, LiteLLMProxyProps
from constructs_lib.core.access import expose
from constructs_lib.core.component import Component, Port
from constructs_lib.core.endpoint import (
    INTERNET,
    CacheEndpoint,
    DatabaseEndpoint,
    Endpoint,
    OpenAIEndpoint,
    Peer,
    TraceEndpoint,
)
from constructs_lib.core.images import locked
from constructs_lib.core.probes import Probe, Probes
from constructs_lib.core.room import Room
from constructs_lib.core.secret_store import Secret
from constructs_lib.core.secrets import Generated
from constructs_lib.core.task import RESUME_PRISMA, Migration, Task
from constructs_lib.core.telemetry import identify

PORT, METRICS_PORT = 8081, 4001
CONFIG_FOLDER = "/etc/litellm"
CREATE_KEY = Path(__file__).with_name("create_key.py")
DRAIN_SECONDS, SHUTDOWN_SECONDS, GRACE_SECONDS = 5, 70, 90
API_KEY = Generated(prefix="sk-")
"""LiteLLM takes no key, also no master key, that begins otherwise."""


class LiteLLMProxy(Room):
    """The LLM gateway. `api` is its endpoint; `client` gives a program a virtual key of its own.

    `database` holds keys and spend. `cache` lets several replicas share rate limits and cooldowns; `traces` is where every
    request is traced to. Without it nothing leaves for any Langfuse.
    """

    api: Endpoint

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: LiteLLMProxyProps | None = None,
        *,
        database: DatabaseEndpoint,
        cache: CacheEndpoint | None = None,
        traces: TraceEndpoint | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.props = props or LiteLLMProxyProps()
        self.traced = traces is not None
        self.secret = Secret(self, "secret", {"master-key": API_KEY, "salt-key": API_KEY}, name=id)
        self.master_key = self.props.master_key or self.secret["master-key"]
        self.migration = self._migration(database)
        self.proxy = self._proxy()
        self._connect_stores(database, cache)
        self._connect_traces(traces)
        identify(self.proxy)
        self._connect_providers()
        self.proxy.add_files(
            CONFIG_FOLDER,
            {"config.yaml": config(self.props, traces=self.traced, coordinated=cache is not None)},
        )
        self.api = Endpoint(name=id, host=self.proxy.host(), owner=self.proxy, **self.proxy.port("http"))
        expose(self.proxy, "http", self.props.exposure)
        self._check(cache)

    def client(
        self, name: str, *, models: tuple[str, ...] = (), budget: Budget | None = None, rpm: int | None = None
    ) -> OpenAIEndpoint:
        """The API with a virtual key for one program, made by a Job. No `models` means all of them, chat models first.

        `rpm` bounds requests a minute. Raises ValueError for a model that the proxy hasn't.
        """
        chat_first = sorted(self.props.models, key=lambda model: model.mode != "chat")
        offered = tuple(dict.fromkeys(model.name for model in chat_first))
        if unknown := sorted(set(models) - set(offered)):
            raise ValueError(f"{self.name} has no model {', '.join(unknown)}; it has {', '.join(offered)}")
        secret = Secret(self, f"secret-{name}", {"api-key": API_KEY}, name=f"{self.name}-{name}")
        settings: dict[str, Any] = {
            "models": list(models),
            **({"max_budget": budget.usd, "budget_duration": budget.period} if budget else {}),
            **({"rpm_limit": rpm} if rpm else {}),
        }
        self._create_key(name, secret, settings)
        return OpenAIEndpoint(
            name=self.api.name, host=self.api.host, owner=self.proxy, **self.proxy.port("http"),
            key=secret["api-key"], models=models or offered, traced=self.traced,
        )  # fmt: skip

    # ---- what is made -----------------------------------------------------------------------------------------------

    def _migration(self, database: DatabaseEndpoint) -> Migration:
        migration = Migration(
            self, f"{self.name}-migration", database=database, image=self.props.image, program="litellm",
            resources=self.props.resources.but(cpu="100m", memory="512Mi", memory_limit="2Gi"),
            command=("python", "litellm/proxy/prisma_migration.py"), working_dir="/app",
            env={"DISABLE_SCHEMA_UPDATE": "false", "LITELLM_LOCAL_MODEL_COST_MAP": "True"}, resume=RESUME_PRISMA,
        )  # fmt: skip
        migration.connect(database, _database_env(database), wait=True)
        return migration

    def _proxy(self) -> Component:
        proxy = Component(
            self,
            self.name,
            self.props,
            program="litellm",
            role="gateway",
            ports={"http": Port(PORT), "metrics": Port(METRICS_PORT)},
            probes=_probes(),
            args=("--config", f"{CONFIG_FOLDER}/config.yaml", "--port", str(PORT), "--num_workers", "1"),
            env={
                "LITELLM_MASTER_KEY": self.master_key,
                "LITELLM_SALT_KEY": self.props.salt_key or self.secret["salt-key"],
                "DISABLE_SCHEMA_UPDATE": "true",
                "LITELLM_LOCAL_MODEL_COST_MAP": "True",
                "LITELLM_MODE": "PRODUCTION",
                "LITELLM_LOG": self.props.log_level,
                "PROMETHEUS_METRICS_PORT": str(METRICS_PORT),
                "GRACEFUL_SHUTDOWN_TIMEOUT": str(SHUTDOWN_SECONDS),
            },
            drain_seconds=DRAIN_SECONDS,
            grace_seconds=GRACE_SECONDS,
            metrics=("metrics", "/metrics/"),
        )
        self.migration.gate(proxy)
        return proxy

    def _create_key(self, name: str, secret: Secret, settings: dict[str, Any]) -> None:
        task = Task(
            self, f"{self.name}-{name}-key", image=locked("python"), program="litellm", role="virtual-key",
            command=("python3", f"/opt/key/{CREATE_KEY.name}", name, json.dumps(settings)),
            env={"CLIENT_KEY": secret["api-key"]},
        )  # fmt: skip
        task.add_files("/opt/key", {CREATE_KEY.name: CREATE_KEY.read_text()})
        task.connect(self.api, {"LITELLM_URL": self.api.url, "LITELLM_MASTER_KEY": self.master_key})

    # ---- what it connects to ----------------------------------------------------------------------------------------

    def _connect_stores(self, database: DatabaseEndpoint, cache: CacheEndpoint | None) -> None:
        self.proxy.connect(database, _database_env(database))
        if cache:
            tls: dict[str, str] = {"REDIS_SSL": "True"} if cache.tls else {}
            env = {"REDIS_HOST": cache.host, "REDIS_PORT": str(cache.port), "REDIS_PASSWORD": cache.password, **tls}
            self.proxy.connect(cache, env, wait=True)

    def _connect_traces(self, traces: TraceEndpoint | None) -> None:
        if traces:
            keys = {"LANGFUSE_PUBLIC_KEY": traces.public_key, "LANGFUSE_SECRET_KEY": traces.secret_key}
            self.proxy.connect(traces, {"LANGFUSE_OTEL_HOST": traces.url, "LANGFUSE_HOST": traces.url, **keys})

    def _connect_providers(self) -> None:
        for model in self.props.models:
            if model.api_key:
                self.proxy.add_env(key_variable(model.api_key), model.api_key)
        private = tuple(Peer.addresses(cidr) for cidr in self.props.provider_cidrs)
        for url in sorted({model.api_base or "https://" for model in self.props.models if model.canned_answer is None}):
            parts = urlsplit(url)
            port = parts.port or (80 if parts.scheme == "http" else 443)
            host = parts.hostname or "model providers"
            self.proxy.connect(Endpoint(name=host, host=host, port=port, scheme=parts.scheme, peers=(INTERNET, *private)))

    def _check(self, cache: CacheEndpoint | None) -> None:
        if self.proxy.runs_several and cache is None:
            self.proxy.refuse("replicas", "several replicas share rate limits, budgets and cooldowns through a cache; pass one")


def _database_env(database: DatabaseEndpoint) -> dict[str, Any]:
    return {"DATABASE_PASSWORD": database.password, "DATABASE_URL": database.dsn("DATABASE_PASSWORD")}


def _probes() -> Probes:
    ready = Probe.http("/health/readiness")
    return Probes(startup=ready.within(600), readiness=ready, liveness=Probe.http("/health/liveliness").tolerant())
