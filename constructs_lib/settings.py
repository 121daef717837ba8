"""The props of a platform, and its environments."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Any, cast

from pydantic import Field

from constructs_lib.apps.agent_server import AgentServerProps, ReferenceAgentProps
from constructs_lib.apps.document_extraction import DocumentExtractionProps
from constructs_lib.apps.ingress_controller import IngressControllerProps
from constructs_lib.apps.ingress_controller.props import NodePortService
from constructs_lib.apps.langfuse import LangfuseProps
from constructs_lib.apps.litellm import LiteLLMProxyProps
from constructs_lib.apps.mcp_server import MCPServerProps
from constructs_lib.apps.model_server import ModelServerProps
from constructs_lib.apps.open_webui import OpenWebUIProps
from constructs_lib.apps.smoke_test import SmokeTestProps
from constructs_lib.apps.web_search import WebSearchProps
from constructs_lib.clouds import CHANGES
from constructs_lib.clusters import ClusterProps, ExistingClusterProps, KindClusterProps
from constructs_lib.clusters.cloud import CloudClusterProps
from constructs_lib.core.traits.people import PeopleProps
from constructs_lib.core.values.ca import CaProps
from constructs_lib.core.values.errors import near
from constructs_lib.core.values.images import DOCKER_HUB, NAMES_OF_DOCKER_HUB, ImageMirrors
from constructs_lib.core.values.pods import PodProps
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.secrets import SecretsProps
from constructs_lib.core.values.text import (
    DEFAULT_NAMESPACE,
    LabelValue,
    OwnNamespace,
    PublicHost,
    SecretName,
    ServiceName,
    Unique,
)
from constructs_lib.core.wiring.place import Place
from constructs_lib.core.wiring.proxy import ProxyProps
from constructs_lib.core.workloads.storage import LocalVolumeProps, PersistentVolumeProps, StorageClassProps
from constructs_lib.delivery import DeliveryProps
from constructs_lib.observability.prometheus.props import OperatedPrometheusProps
from constructs_lib.observability.props import ObservabilityProps
from constructs_lib.stores.clickhouse import ClickHouseProps, ExternalClickHouseProps
from constructs_lib.stores.object_store import ExternalObjectStoreProps, ObjectStoreProps
from constructs_lib.stores.postgres import CnpgPostgresProps, ExternalPostgresProps, PostgresProps
from constructs_lib.stores.postgres.props import MONITORING
from constructs_lib.stores.valkey import ExternalValkeyProps, ValkeyProps

Kind = Field(discriminator="kind")
WITH_DATABASE = ("litellm", "langfuse", "open-webui")
"""The applications that have a database."""
WITH_BUCKET = ("langfuse", "open-webui")
"""The applications that have a bucket."""
HTTP = 80
LONGEST_DOMAIN = 253 - len("dashboards.")
"""Characters that the longest host leaves to its domain."""


LONGEST_NAMESPACE = 63 - len("-nodes")
"""Characters that the namespace of the nodes' agents leaves to that of the platform."""
PROXY_VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
"""Variables by which programs find a proxy, in upper or lower case."""
NAMESPACES_OF_OTHERS = ("controller_namespace", "keda_namespace", "operator_namespace")
"""Settings that say where pods of others run."""


class PlatformProps(Props):
    """A whole platform: one field per application and store, and the settings that they share."""

    namespace: OwnNamespace = DEFAULT_NAMESPACE
    """The namespace of the platform."""
    create_namespace: bool = True
    """Whether the namespace is created here, with Pod Security `restricted`. False: it exists and may have other pods too."""
    part_of: LabelValue = "llm-platform"
    """The value of the label `app.kubernetes.io/part-of`."""
    image_mirror: ImageMirrors | None = None
    """A registry that serves every image under its original path, such as `registry.example.com/mirror`.

    Or one for each of some registries, such as `{docker.io: harbor.example.com/hub, ghcr.io: harbor.example.com/ghcr}`.
    """
    image_pull_secrets: Annotated[Items[SecretName], Unique] = ()
    """Secrets with credentials for the registry, in the platform's namespace."""
    pods: PodProps = PodProps()
    """Settings of all pods: Jobs, exporters and node agents too. Each application can add its own."""
    ca: CaProps | None = None
    """Certificate authorities that every program trusts besides the public ones, such as a company's own."""
    proxy: ProxyProps | None = None
    """The proxy through which programs reach the internet; their policies open to it then, and not to the internet."""
    secrets: SecretsProps = SecretsProps()
    """The source of all Secret values."""
    access: PeopleProps = PeopleProps()
    """Groups of people with rights in the platform's namespaces."""
    domain: PublicHost | None = None
    """A domain that leads to the cluster's default way in. Applications without an `exposure` get a host below it: `chat`, `api`,
    `traces`, `files`, `dashboards` and `logs`. None: an application without an `exposure` can't be reached from outside."""
    ingress_controller: IngressControllerProps | None = None
    """An ingress controller of the platform, for clusters without one; None deploys none."""
    cluster: ClusterProps = ExistingClusterProps()
    """The cluster: facts about one that exists, or one that is made, whose files are written into `clusters/<name>/`."""
    storage_classes: Items[StorageClassProps] = ()
    """StorageClasses that this environment creates."""
    persistent_volumes: Items[PersistentVolumeProps] = ()
    """PersistentVolumes that this environment creates, for clusters without dynamic provisioning."""
    postgres: Annotated[PostgresProps | ExternalPostgresProps | CnpgPostgresProps, Kind] = PostgresProps()
    """The database of LiteLLM, Langfuse and Open WebUI."""
    valkey: Annotated[ValkeyProps | ExternalValkeyProps, Kind] = ValkeyProps()
    """Queues, locks and websocket messages."""
    clickhouse: Annotated[ClickHouseProps | ExternalClickHouseProps, Kind] = ClickHouseProps()
    """Traces of Langfuse."""
    object_store: Annotated[ObjectStoreProps | ExternalObjectStoreProps, Kind] = ObjectStoreProps()
    """Files of Open WebUI; events, media and exports of Langfuse."""
    langfuse: LangfuseProps = LangfuseProps()
    """Tracing."""
    litellm: LiteLLMProxyProps = LiteLLMProxyProps()
    """The LLM gateway."""
    model_servers: Mapping[ServiceName, Annotated[ModelServerProps, Kind]] = {}
    """Model servers in the cluster, by their names. LiteLLM offers them as models that name one as their `server`."""
    mcp_servers: Mapping[ServiceName, MCPServerProps] = {}
    """MCP servers in the cluster, by their names."""
    agent_server: Annotated[AgentServerProps | ReferenceAgentProps, Kind] = ReferenceAgentProps()
    """The agent: an image of your own, or the reference agent of this library."""
    web_search: WebSearchProps | None = None
    """Web search in the chat, by SearXNG; None: the chat searches only documents."""
    document_extraction: Annotated[DocumentExtractionProps, Kind] | None = None
    """A server that reads PDFs and office files for the chat; None: the chat reads text only."""
    open_webui: OpenWebUIProps = OpenWebUIProps()
    """The chat."""
    observability: ObservabilityProps | None = ObservabilityProps()
    """Metrics, alerts, dashboards and logs of the whole platform; None deploys none of them."""
    smoke_test: SmokeTestProps | None = SmokeTestProps()
    """The test that `llm-platform smoke` runs after a delivery; None leaves it out."""
    delivery: DeliveryProps | None = None
    """The pipeline, or the objects of Argo CD or Flux, that `llm-platform synth` writes too; None writes none."""

    def _errors(self) -> Iterator[str]:
        if self.domain and len(self.domain) > LONGEST_DOMAIN:
            yield f"domain: has {len(self.domain)} characters; with the hosts below it at most {LONGEST_DOMAIN} are possible"
        for field in ("storage_classes", "persistent_volumes"):
            names = [each.name for each in getattr(self, field)]
            yield from (f"{field}: {name!r} exists twice" for name in dict.fromkeys(names) if names.count(name) > 1)
        if len(defaults := [each.name for each in self.storage_classes if each.default]) > 1:
            yield f"storage_classes: {' and '.join(defaults)} are both the default; a cluster has one"
        if self.observability and self.observability.node_namespace == self.namespace:
            own = f"{self.namespace!r} is the platform's own"
            yield f"observability.node_namespace: {own}; the nodes' agents need another, privileged one"
        yield from self._namespace_errors()
        yield from self._model_errors()
        yield from self._mirror_errors()
        yield from self._ports_of_kind()
        yield from self._reserved_errors()
        yield from self._volume_errors()
        yield from self._place_errors()
        if isinstance(self.cluster, CloudClusterProps):
            yield from self.cluster.repeated_identities("cluster.identities", self.namespace)
        if isinstance(self.postgres, ExternalPostgresProps):
            parts = "its database, username and password"
            databases = self.postgres.databases
            yield from _missing("postgres.databases", databases, WITH_DATABASE, parts)
            yield from _unknown("postgres.databases", databases, (*WITH_DATABASE, MONITORING))
        if isinstance(self.object_store, ExternalObjectStoreProps):
            parts = "its bucket, access_key and secret_key"
            yield from _missing("object_store.buckets", self.object_store.buckets, WITH_BUCKET, parts)
            yield from _unknown("object_store.buckets", self.object_store.buckets, WITH_BUCKET)

    def _mirror_errors(self) -> Iterator[str]:
        given: Iterable[str] = self.image_mirror if isinstance(self.image_mirror, Mapping) else ()
        for registry in given:
            if registry in NAMES_OF_DOCKER_HUB:
                yield f"image_mirror.{registry}: no image is named after it; write {DOCKER_HUB!r}, the registry of Docker Hub"

    def _model_errors(self) -> Iterator[str]:
        asks = (isinstance(self.agent_server, ReferenceAgentProps) and not self.agent_server.model) or (
            self.smoke_test and not self.smoke_test.model
        )
        if asks and not any(model.mode == "chat" for model in self.litellm.models):
            yield "litellm.models: has no chat model, which the agent and the smoke test ask; add one"

    def _namespace_errors(self) -> Iterator[str]:
        """Default-deny and Pod Security of the platform's namespaces would stop the pods of others."""
        appended = self.observability and self.observability.has_node_agents and not self.observability.node_namespace
        if appended and len(self.namespace) > LONGEST_NAMESPACE:
            size = f"has {len(self.namespace)} characters; with '-nodes' at most {LONGEST_NAMESPACE} are possible"
            yield f"namespace: {size}, unless observability.node_namespace names one for the nodes' agents"
        nodes = self.observability.node_namespace if self.observability and self.observability.create_node_namespace else None
        own = {"namespace": self.namespace if self.create_namespace else None, "observability.node_namespace": nodes}
        others = {
            value: path for path, value in _settings_below(self, "") if path.rpartition(".")[2] in NAMESPACES_OF_OTHERS and value
        }
        if self.observability and isinstance(self.observability.prometheus, OperatedPrometheusProps):
            others[self.observability.prometheus.namespace] = "observability.prometheus.namespace"
        for path, namespace in own.items():
            if namespace in others:
                yield f"{path}: {namespace!r} has pods of others, as {others[namespace]} says; choose one for the platform alone"

    def _place_errors(self) -> Iterator[str]:
        if self.cluster.platform.network.flavour == "cilium":
            places = [(path, value) for path, value in _settings_below(self, "") if isinstance(value, Place)]
            yield from (f"{path}.{error}" for path, place in places for error in place.errors_in_cilium())

    def _reserved_errors(self) -> Iterator[str]:
        """Every pod has the variables of `pods`, so those that one program must not have can't be there."""
        programs = (value for _, value in _settings_below(self, "") if isinstance(value, PodProps))
        lines = [line for program in programs for line in program.reserved_errors(self.pods.env)]
        yield from (f"pods.{line}" for line in dict.fromkeys(lines))
        for name in self.pods.env:
            if name.upper() in PROXY_VARIABLES:
                yield f"pods.env.{name}: requests within the cluster would go to the proxy too; use the setting proxy instead"

    def _volume_errors(self) -> Iterator[str]:
        """Two volumes in one folder would have the files of two stores."""
        folders: dict[tuple[str, str], str] = {}
        for index, volume in enumerate(self.persistent_volumes):
            if isinstance(volume, LocalVolumeProps):
                first = folders.setdefault((volume.node, volume.path), volume.name)
                if first != volume.name:
                    yield f"persistent_volumes.{index}.path: {volume.path!r} is the folder of {first!r} too; choose another"

    def _ports_of_kind(self) -> Iterator[str]:
        """Of the ports of this machine, that for HTTPS must lead to the ingress controller; that for HTTP if there is one."""
        service = self.ingress_controller and self.ingress_controller.service
        if not (isinstance(self.cluster, KindClusterProps) and self.cluster.ports and isinstance(service, NodePortService)):
            return
        nodes = [port.node for port in self.cluster.ports]
        redirects = any(port.host == HTTP for port in self.cluster.ports)
        for name, port in {"http": service.http, "https": service.https}.items():
            if port not in nodes and (name == "https" or redirects):
                yield f"ingress_controller.service.{name}: no port of this machine leads to {port}; list it in cluster.ports"


def _settings_below(settings: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yields the path and the value of each setting in a group, a mapping or a list, however deep."""
    named: Iterable[tuple[Any, Any]] = ()
    if isinstance(settings, Props):
        named = ((name, getattr(settings, name)) for name in type(settings).model_fields)
    elif isinstance(settings, Mapping):
        named = cast("Mapping[str, Any]", settings).items()
    elif isinstance(settings, tuple):
        named = enumerate(cast("tuple[Any, ...]", settings))
    for name, value in named:
        place = f"{path}.{name}".lstrip(".")
        yield place, value
        yield from _settings_below(value, place)


def _missing(path: str, given: Mapping[str, Props], needed: Iterable[str], parts: str) -> Iterator[str]:
    yield from (f"{path}.{name}: is missing; list {parts}" for name in needed if name not in given)


def _unknown(path: str, given: Iterable[str], known: Sequence[str]) -> Iterator[str]:
    names = ", ".join(known)
    yield from (f"{path}.{name}: is used by nothing; there are {names}{near(name, known)}" for name in given if name not in known)


def _small(cpu: str, memory: str, memory_limit: str) -> dict[str, Any]:
    return {"cpu": cpu, "cpu_limit": "2", "memory": memory, "memory_limit": memory_limit}


DEV = PlatformProps().replace(
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
        "grafana": {"resources": _small("25m", "256Mi", "1Gi")},
        "alertmanager": None,
        "node_exporter": None,
    },
)
"""One replica of everything, all stores embedded, without alerts and logs: fits a kind node with 2 cores and 8 GiB."""


ONPREM = PlatformProps().replace(
    domain="llm.example.com",
    cluster={
        "storage": {"fast": "fast"},
        "access": {"kind": "gateway", "gateway": "platform", "gateway_namespace": "gateway", "controller_namespace": "gateway"},
    },
    storage_classes=[
        {"name": "fast", "provisioner": "driver.longhorn.io", "parameters": {"numberOfReplicas": "2", "diskSelector": "ssd"}},
        {"name": "standard", "provisioner": "driver.longhorn.io", "parameters": {"numberOfReplicas": "3"}, "default": True},
    ],
    postgres={
        "resources": {"cpu": "1", "cpu_limit": "4", "memory": "4Gi", "memory_limit": "8Gi"},
        "volume": {"size": "100Gi"},
        "parameters": {"max_connections": "500", "shared_buffers": "1GB", "effective_cache_size": "4GB"},
    },
    valkey={"resources": {"memory": "1Gi", "memory_limit": "4Gi"}, "volume": {"size": "20Gi"}},
    clickhouse={
        "replicas": 3,
        "resources": {"cpu": "1", "cpu_limit": "4", "memory": "8Gi", "memory_limit": "8Gi"},
        "volume": {"size": "200Gi"},
    },
    object_store={"volume": {"size": "500Gi", "storage_class": "standard"}},
    langfuse={
        "autoscaling": {"max_replicas": 4},
        "worker": {"replicas": 2, "autoscaling": {"max_replicas": 6, "cpu_percent": 50}},
    },
    litellm={"autoscaling": {"max_replicas": 10}},
    agent_server={"autoscaling": {"max_replicas": 6}},
    open_webui={"autoscaling": {"max_replicas": 8}},
    observability={
        "alertmanager": {"replicas": 3},
        "logs": {
            "elasticsearch": {"volume": {"size": "100Gi"}},
        },
    },
)
"""Everything replicated, all stores embedded, for a kubeadm cluster with Longhorn and a Gateway."""

ENVIRONMENTS: Mapping[str, PlatformProps] = {
    "dev": DEV,
    "onprem": ONPREM,
    **{name: ONPREM.replace(**changes) for name, changes in CHANGES.items()},
}
"""The environments that `main.py` writes, by the name of their chart."""
