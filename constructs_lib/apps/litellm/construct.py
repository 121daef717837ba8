"""The LiteLLM proxy: one API in front of all models, with keys, budgets, load balancing and traces."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from constructs import Construct

from constructs_lib.apps.litellm import env
from constructs_lib.apps.litellm.checks import address_errors
from constructs_lib.apps.litellm.clients import check_limits, check_member, check_name, connection_errors, offered
from constructs_lib.apps.litellm.config import config, key_variables
from constructs_lib.apps.litellm.migration import migration
from constructs_lib.apps.litellm.props import Budget, LiteLLMProxyProps
from constructs_lib.apps.litellm.servers import server_errors, with_addresses
from constructs_lib.apps.litellm.team import Team, limits
from constructs_lib.apps.litellm.virtual_key import API_KEY, VirtualKey, virtual_key
from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.exposure import expose
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.traits.telemetry import identify
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.model_endpoints import OpenAIEndpoint
from constructs_lib.core.wiring.store_endpoints import CacheEndpoint, DatabaseEndpoint
from constructs_lib.core.wiring.telemetry_endpoints import TraceEndpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probe, Probes

PORT, METRICS_PORT = 8081, 4001
CONFIG_FOLDER = "/etc/litellm"
REQUESTS = "litellm_proxy_total_requests_metric_total"
"""LiteLLM's counter of requests."""
DRAIN_SECONDS, SHUTDOWN_SECONDS, GRACE_SECONDS = 5, 70, 90


class LiteLLMProxy(Application):
    """The LLM gateway. `api` is its endpoint; `client` returns it with a virtual key for one program.

    `database` holds keys and spend; without it there is only the master key, with which `administrator` is the API. `cache` lets
    several replicas share rate limits and cooldowns. Every request is traced to `traces`; without it, no trace leaves. `tools`
    are MCP servers by the names that clients see: letters, digits and `_`. `model_servers` are those that models name as their
    `server`.
    """

    api: Endpoint

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: LiteLLMProxyProps | None = None,
        *,
        database: DatabaseEndpoint | None = None,
        cache: CacheEndpoint | None = None,
        traces: TraceEndpoint | None = None,
        tools: Mapping[str, Endpoint] | None = None,
        model_servers: Sequence[OpenAIEndpoint] = (),
    ) -> None:
        super().__init__(scope, id)
        self.props = props or LiteLLMProxyProps()
        self._servers = {server.name: server for server in model_servers}
        self._settings = self.props.model_copy(update={"models": with_addresses(self.props.models, self._servers)})
        self.traced = traces is not None
        self.keys: dict[str, VirtualKey] = {}
        """The virtual keys of its clients, by their names."""
        self.teams: dict[str, Team] = {}
        """The teams of its clients, by their names."""
        self.tools: Mapping[str, Endpoint] = dict(tools or {})
        """The MCP servers that were passed, by their names."""
        self.secret = Secret(self, "secret", {"master-key": API_KEY, "salt-key": API_KEY}, name=id)
        self.master_key = self.props.master_key or self.secret["master-key"]
        self.migration = migration(self, self.props, database) if database else None
        self.server = self._server()
        self._connect(database, cache, traces)
        identify(self.server)
        self._connect_providers()
        text = config(self._settings, traces=self.traced, cache=cache, database=database is not None, tools=self.tools)
        self.server.add_files(CONFIG_FOLDER, {"config.yaml": text, **self.props.files})
        self.api = self.server.endpoint("http")
        expose(self.server, "http", self.props.exposure)
        self._check(database, cache)

    @property
    def untraced_models(self) -> tuple[str, ...]:
        """The models whose requests are not traced, such as those that judge traces."""
        return tuple(dict.fromkeys(model.name for model in self.props.models if not model.traced))

    @property
    def mcp_servers(self) -> tuple[str, ...]:
        """The names of all MCP servers."""
        return (*self.props.mcp_servers, *self.tools)

    @property
    def administrator(self) -> OpenAIEndpoint:
        """The API with the master key, which may use every model and changes keys. Without a database it is the only key."""
        return self._offering(self.master_key)

    @checked
    def team(
        self,
        name: str,
        *,
        models: Sequence[str] = (),
        budget: Budget | None = None,
        rpm: int | None = None,
        tools: Sequence[str] = (),
    ) -> Team:
        """Returns a new team, whose clients share a budget and a limit of requests a minute.

        `models` and `tools` are those that its clients may use: without any, all models, and no MCP server.

        Raises ValueError without a database, for an unknown model or MCP server, a second team of that name, or a name that is not
        a DNS label.
        """
        self._check_keys("team", name, self.teams)
        check_limits(f"team {name!r}", models, rpm, tools, of=self.props.models, servers=self.mcp_servers)
        self.teams[name] = Team(name, tuple(models), tuple(tools), self._limits(models, budget, rpm, tools))
        return self.teams[name]

    @checked
    def client(
        self,
        name: str,
        *,
        models: Sequence[str] = (),
        budget: Budget | None = None,
        rpm: int | None = None,
        key: SecretKey | None = None,
        tools: Sequence[str] = (),
        team: Team | None = None,
    ) -> OpenAIEndpoint:
        """Returns the API with a virtual key for one program, which a Job registers.

        `models` are those that the key may use; without any, those of its team, or all of them, chat models first. `rpm` limits its
        requests a minute. `tools` are the MCP servers that it may use, besides those for everyone. The key is generated, or taken
        from `key`: a key of a Secret of yours that begins with `sk-`. A client in another namespace needs that Secret in both
        namespaces.

        Raises ValueError without a database, for an unknown model or MCP server or one that its team may not use, a second client
        of that name, or a name that is not a DNS label.
        """
        self._check_keys("client", name, self.keys)
        check_limits(f"client {name!r}", models, rpm, tools, of=self.props.models, servers=self.mcp_servers)
        if team:
            check_member(name, team, models, tools)
        settings = self._limits(models, budget, rpm, tools)
        self.keys[name] = virtual_key(self, name, self.api, settings, team=team, key=key, master_key=self.master_key)
        usable = tuple(models) or (team.models if team else ())
        return self._offering(self.keys[name].key, usable, own_keys=key is not None)

    def _offering(self, key: SecretKey, models: Sequence[str] = (), *, own_keys: bool = False) -> OpenAIEndpoint:
        return OpenAIEndpoint(
            **self.server.address("http"), key=key, own_keys=own_keys,
            models=tuple(models) or offered(self.props.models), traced=self.traced,
            modes={model.name: model.mode for model in self.props.models if model.mode != "chat"},
        )  # fmt: skip

    def _limits(self, models: Sequence[str], budget: Budget | None, rpm: int | None, tools: Sequence[str]) -> dict[str, Any]:
        return limits(models, budget, rpm, tools if self.mcp_servers else None)

    # ---- what is made -----------------------------------------------------------------------------------------------

    def _server(self) -> Component:
        server = Component(
            self,
            self.name,
            self.props,
            program="litellm",
            role="gateway",
            ports={"http": Port(PORT), "metrics": Port(METRICS_PORT)},
            probes=_probes(),
            args=("--config", f"{CONFIG_FOLDER}/config.yaml", "--port", str(PORT), "--num_workers", "1"),
            env=env.general(
                self.props, master_key=self.master_key, salt_key=self._salt_key(),
                metrics_port=METRICS_PORT, shutdown_seconds=SHUTDOWN_SECONDS,
            ),
            drain_seconds=DRAIN_SECONDS,
            grace_seconds=GRACE_SECONDS,
            metrics=("metrics", "/metrics/"),
            loads={"requests_per_second": f'sum(rate({REQUESTS}{{component="{self.name}"}}[2m]))'},
        )  # fmt: skip
        if self.migration:
            self.migration.wait_in(server)
        return server

    def _salt_key(self) -> SecretKey | None:
        return (self.props.salt_key or self.secret["salt-key"]) if self.migration else None

    # ---- connections ------------------------------------------------------------------------------------------------

    def _connect(self, database: DatabaseEndpoint | None, cache: CacheEndpoint | None, traces: TraceEndpoint | None) -> None:
        if database:
            self.server.connect(database, env.database(database))
        if cache:
            self.server.connect(cache, env.cache(cache), wait=True)
        if traces:
            self.server.connect(traces, env.traces(traces))

    def _connect_providers(self) -> None:
        for secret, variable in key_variables(self._settings, self.tools).items():
            self.server.add_env(variable, secret)
        for endpoint in (*self._asked(), *self._servers_of_models(), *self.tools.values()):
            self.server.connect(endpoint)

    def _asked(self) -> list[Endpoint]:
        """Returns the providers of models, the guardrails and the MCP servers of the settings, by their URLs."""
        models = [model.endpoint() for model in self.props.models if model.canned_answer is None and not model.server]
        guardrails = [guardrail.endpoint() for guardrail in self.props.guardrails]
        servers = [server.endpoint() for server in self.props.mcp_servers.values()]
        return sorted(dict.fromkeys([*models, *filter(None, guardrails), *servers]), key=lambda api: api.url)

    def _servers_of_models(self) -> list[Endpoint]:
        named = {model.server for model in self.props.models if model.canned_answer is None}
        return [server for name, server in self._servers.items() if name in named]

    # ---- validation -------------------------------------------------------------------------------------------------

    def _check_keys(self, kind: str, name: str, known: Iterable[str]) -> None:
        check_name(kind, name, known)
        if self.migration is None:
            raise ValueError(f"{kind} {name!r}: LiteLLM has no database, so it has no virtual keys; pass one, or use administrator")

    def _check(self, database: DatabaseEndpoint | None, cache: CacheEndpoint | None) -> None:
        for path, message in connection_errors(self.props, self.tools, database):
            self.server.add_error(path, message)
        if self.server.runs_several and cache is None:
            self.server.add_error("replicas", "several replicas share rate limits, budgets and cooldowns through a cache; pass one")
        unaddressed = address_errors(self.props.models, self.props.settings, self.server.container.env)
        for path, message in (*server_errors(self.props.models, self._servers), *unaddressed):
            self.server.add_error(path, message)


def _probes() -> Probes:
    ready = Probe.http("/health/readiness")
    return Probes(startup=ready.within(600), readiness=ready, liveness=Probe.http("/health/liveliness").tolerant())
