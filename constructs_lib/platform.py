"""The wiring diagram: which rooms a platform has, and which endpoint each one gets."""

from cdk8s import Chart
from constructs import Construct

from constructs_lib.apps.agent_server import AgentServer
from constructs_lib.apps.langfuse import Langfuse
from constructs_lib.apps.litellm import LiteLLMProxy
from constructs_lib.apps.open_webui import OpenWebUI
from constructs_lib.core.composition import share
from constructs_lib.core.namespace import DefaultDeny, Namespace
from constructs_lib.core.storage import StorageClass
from constructs_lib.observability.stack import ObservabilityStack
from constructs_lib.settings import PlatformProps
from constructs_lib.stores.clickhouse import ClickHouse, ExternalClickHouse, ExternalClickHouseProps
from constructs_lib.stores.object_store import ExternalObjectStore, ExternalObjectStoreProps, ObjectStore
from constructs_lib.stores.postgres import ExternalPostgres, ExternalPostgresProps, Postgres
from constructs_lib.stores.valkey import ExternalValkey, ExternalValkeyProps, Valkey


class LLMPlatform(Chart):
    """A self-hosted LLM platform: Open WebUI before LiteLLM and an agent, traced to Langfuse, on stores of its own, watched."""

    observability: ObservabilityStack | None = None

    def __init__(self, scope: Construct, id: str, props: PlatformProps | None = None) -> None:
        self.props = props or PlatformProps()
        super().__init__(scope, id, namespace=self.props.namespace, disable_resource_name_hashes=True)
        share(
            self,
            part_of=self.props.part_of,
            image_mirror=self.props.image_mirror,
            image_pull_secrets=self.props.image_pull_secrets,
            secrets=self.props.secrets,
        )
        self._make_surroundings()
        self._make_stores()
        self._make_apps()
        if self.props.observability:
            self.observability = ObservabilityStack(self, "observability", self.props.observability, watch=[self])

    def _make_surroundings(self) -> None:
        if self.props.create_namespace:
            self.namespace_object = Namespace(self, "namespace", self.props.namespace)
        self.default_deny = DefaultDeny(self, "default-deny")
        for props in self.props.storage_classes:
            StorageClass(self, f"storage-class-{props.name}", props)

    def _make_stores(self) -> None:
        props = self.props
        self.postgres = (
            ExternalPostgres(self, "postgres", props.postgres)
            if isinstance(props.postgres, ExternalPostgresProps)
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
        self.litellm = LiteLLMProxy(
            self,
            "litellm",
            props.litellm,
            database=self.postgres.database("litellm"),
            cache=cache,
            traces=self.langfuse.ingest,
        )
        self.langfuse.add_llm(self.litellm.api)
        self.agent_server = AgentServer(
            self,
            "custom-server",
            props.agent_server,
            llm=self.litellm.client("custom-server"),
            cache=cache,
            traces=self.langfuse.ingest,
        )
        self.open_webui = OpenWebUI(
            self,
            "open-webui",
            props.open_webui,
            database=self.postgres.database("open-webui", extensions=("vector",)),
            cache=cache,
            files=self.object_store.bucket("open-webui"),
            backends=[self.litellm.client("open-webui"), self.agent_server.api],
        )
