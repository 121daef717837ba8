"""The wiring diagram of a platform: its applications, and the endpoints that each one gets."""

from cdk8s import Chart
from constructs import Construct

from constructs_lib.apps.agent_server import AgentServer
from constructs_lib.apps.document_extraction import DocumentExtraction
from constructs_lib.apps.ingress_controller import IngressController
from constructs_lib.apps.langfuse import Langfuse
from constructs_lib.apps.litellm import LiteLLMProxy
from constructs_lib.apps.mcp_server import MCPServer
from constructs_lib.apps.mcp_server.props import Client
from constructs_lib.apps.model_server import ModelServer
from constructs_lib.apps.open_webui import OpenWebUI
from constructs_lib.apps.smoke_test import SmokeTest, SmokeTestProps
from constructs_lib.apps.web_search import WebSearch
from constructs_lib.clusters import Cluster
from constructs_lib.core.chart.context import ChartContext, configure_chart
from constructs_lib.core.chart.namespace import DefaultDeny, Namespace
from constructs_lib.core.traits.external_secrets import ExternalSecrets
from constructs_lib.core.traits.people import People
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.wiring.model_endpoints import McpEndpoint
from constructs_lib.core.workloads.storage import PersistentVolume, StorageClass
from constructs_lib.domain import NO_WAY_IN, has_way_in, with_hosts
from constructs_lib.namespaces import with_namespaces
from constructs_lib.observability.stack import ObservabilityStack
from constructs_lib.settings import PlatformProps
from constructs_lib.stores.clickhouse import ClickHouse, ExternalClickHouse, ExternalClickHouseProps
from constructs_lib.stores.object_store import ExternalObjectStore, ExternalObjectStoreProps, ObjectStore
from constructs_lib.stores.postgres import CnpgPostgres, CnpgPostgresProps, ExternalPostgres, ExternalPostgresProps, Postgres
from constructs_lib.stores.valkey import ExternalValkey, ExternalValkeyProps, Valkey


class LLMPlatform(Chart):
    """A self-hosted LLM platform: Open WebUI, LiteLLM, an agent server and Langfuse with their stores and observability."""

    ingress_controller: IngressController | None = None
    observability: ObservabilityStack | None = None
    smoke_test: SmokeTest | None = None

    @checked
    def __init__(self, scope: Construct, id: str, props: PlatformProps | None = None) -> None:
        given = with_namespaces(props or PlatformProps())
        self.props = with_hosts(given, given.cluster.platform.access)
        super().__init__(scope, id, namespace=self.props.namespace, disable_resource_name_hashes=True)
        self.cluster = Cluster(self, "cluster", self.props.cluster)
        configure_chart(
            self,
            cluster=self.cluster.platform,
            part_of=self.props.part_of,
            image_mirror=self.props.image_mirror,
            image_pull_secrets=self.props.image_pull_secrets,
            pods=self.props.pods,
            ca=self.props.ca,
            proxy=self.props.proxy,
            secrets=self.props.secrets,
            settings=self.props,
            environment=id,
            secret_generator="secret-generator",
        )
        self.context = ChartContext.of(self)
        self._make_surroundings()
        self._make_stores()
        self._make_apps()
        if self.props.observability:
            self.observability = ObservabilityStack(self, "observability", self.props.observability, watch=[self])
        if self.props.smoke_test:
            self.smoke_test = self._smoke_test(self.props.smoke_test)
        self._admit_people()
        self._fetch_secrets()

    def _make_surroundings(self) -> None:
        if self.props.create_namespace:
            self.namespace_object = Namespace(self, "namespace", self.props.namespace)
        self.default_deny = DefaultDeny(self, "default-deny", whole_namespace=self.props.create_namespace)
        for props in self.props.storage_classes:
            StorageClass(self, f"storage-class-{props.name}", props)
        for props in self.props.persistent_volumes:
            PersistentVolume(self, f"persistent-volume-{props.name}", props)
        if self.props.domain and not has_way_in(self.props, self.context.cluster.access):
            self.context.add_error(self, NO_WAY_IN, "domain")
        if self.props.ingress_controller:
            self.ingress_controller = IngressController(self, "ingress-controller", self.props.ingress_controller)

    def _admit_people(self) -> None:
        People(self, "people", self.props.access)
        if self.observability and self.observability.has_node_agents:
            People(self.observability.nodes, "people", self.props.access, privileged=True)

    def _fetch_secrets(self) -> None:
        for name in self.props.image_pull_secrets:
            self.context.add_typed_secret(name, (".dockerconfigjson",), "kubernetes.io/dockerconfigjson", "kubelet")
        ExternalSecrets(self, "external-secrets")

    def _make_stores(self) -> None:
        props = self.props
        self.postgres = (
            ExternalPostgres(self, "postgres", props.postgres)
            if isinstance(props.postgres, ExternalPostgresProps)
            else CnpgPostgres(self, "postgres", props.postgres)
            if isinstance(props.postgres, CnpgPostgresProps)
            else Postgres(self, "postgres", props.postgres)
        )
        self.valkey = (
            ExternalValkey(self, "valkey", props.valkey)
            if isinstance(props.valkey, ExternalValkeyProps)
            else Valkey(self, "valkey", props.valkey)
        )
        self.clickhouse = (
            ExternalClickHouse(self, "clickhouse", props.clickhouse)
            if isinstance(props.clickhouse, ExternalClickHouseProps)
            else ClickHouse(self, "clickhouse", props.clickhouse)
        )
        self.object_store = (
            ExternalObjectStore(self, "object-store", props.object_store)
            if isinstance(props.object_store, ExternalObjectStoreProps)
            else ObjectStore(self, "object-store", props.object_store)
        )

    def _make_apps(self) -> None:
        props, cache = self.props, self.valkey.cache
        self.langfuse = Langfuse(
            self,
            "langfuse",
            props.langfuse,
            database=self.postgres.database("langfuse"),
            analytics=self.clickhouse.analytics,
            cache=cache,
            blobs=self.object_store.bucket("langfuse"),
        )
        model_servers = Construct(self, "model-servers")
        self.model_servers = {name: ModelServer(model_servers, name, each) for name, each in props.model_servers.items()}
        mcp_servers = Construct(self, "mcp-servers")
        self.mcp_servers = {name: MCPServer(mcp_servers, name, each) for name, each in props.mcp_servers.items()}
        tools = {server.name.replace("-", "_"): server for server in self._mcp_servers_of("litellm")}
        self.litellm = LiteLLMProxy(
            self,
            "litellm",
            props.litellm,
            database=self.postgres.database("litellm"),
            cache=cache,
            traces=self.langfuse.ingest,
            tools=tools,
            model_servers=[server.api for server in self.model_servers.values()],
        )
        self.langfuse.add_llm(self.litellm.api)
        self.agent_server = AgentServer(
            self,
            "custom-server",
            props.agent_server,
            llm=self.litellm.client("custom-server", tools=tuple(tools)),
            cache=cache,
            traces=self.langfuse.ingest,
            mcp_servers=self._mcp_servers_of("agent_server"),
        )
        self.web_search = WebSearch(self, "web-search", props.web_search) if props.web_search else None
        extraction = props.document_extraction
        self.document_extraction = DocumentExtraction(self, "document-extraction", extraction) if extraction else None
        self.open_webui = OpenWebUI(
            self,
            "open-webui",
            props.open_webui,
            database=self.postgres.database("open-webui", extensions=("vector",)),
            cache=cache,
            files=self.object_store.bucket("open-webui"),
            backends=[self.litellm.client("open-webui", tools=tuple(tools)), self.agent_server.api],
            mcp_servers=self._mcp_servers_of("open_webui"),
            web_search=self.web_search.api if self.web_search else None,
            extraction=self.document_extraction.api if self.document_extraction else None,
        )

    def _mcp_servers_of(self, client: Client) -> list[McpEndpoint]:
        return [server.mcp for server in self.mcp_servers.values() if client in server.props.clients]

    def _smoke_test(self, props: SmokeTestProps) -> SmokeTest:
        observed = self.observability
        return SmokeTest(
            self,
            "smoke-test",
            props,
            llm=self.litellm.client("smoke-test"),
            agent=self.agent_server.api,
            traces=self.langfuse.ingest,
            metrics=observed.prometheus.api if observed else None,
            targets=[server.name for server in (self.litellm.server, self.agent_server.server) if server.metrics],
            logs=observed.logs.elasticsearch.search if observed and observed.logs else None,
        )
