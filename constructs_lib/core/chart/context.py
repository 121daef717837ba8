"""The context that all constructs of a chart share: settings, workloads, edges and errors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from weakref import WeakKeyDictionary

from cdk8s import Chart
from constructs import Construct, IConstruct

from constructs_lib.core.chart.rendering import Rendering
from constructs_lib.core.chart.settings_path import is_named_in_settings, settings_path
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.ca import CaProps
from constructs_lib.core.values.cluster_platform import ClusterPlatform
from constructs_lib.core.values.exposure import Tls
from constructs_lib.core.values.grammars import DNS_LABEL, LABEL_VALUE
from constructs_lib.core.values.images import ImageMirrors
from constructs_lib.core.values.pods import PodProps
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.secrets import Generated, SecretKey, SecretsProps
from constructs_lib.core.wiring.endpoint import Endpoint, Owner
from constructs_lib.core.wiring.proxy import ProxyProps


@dataclass(frozen=True)
class Edge:
    """One connection: the workload that opens it, and the endpoint that it goes to."""

    consumer: Owner
    endpoint: Endpoint


@dataclass(frozen=True)
class SecretUse:
    """One key of a Secret that something reads."""

    namespace: str | None
    secret: SecretKey
    reader: str
    """The name of the workload, or the kind and name of another object."""
    type: str = "Opaque"
    """The type that the Secret must have."""


@dataclass(frozen=True)
class OwnIngress:
    """The ingress controller of a chart."""

    class_name: str
    """Its IngressClass."""
    controller: Owner
    """Its pods, from which traffic comes."""
    entrance: Endpoint
    """The port at which it takes HTTPS."""
    tls: Tls | None
    """The certificate of hosts that name none."""


@dataclass(eq=False)
class ChartContext:
    """The shared state of a chart. `ChartContext.of(scope)` returns it for any construct of the chart."""

    scope: Construct
    """The scope of objects that a chart has once."""
    namespace: str | None
    part_of: str
    """The value of `app.kubernetes.io/part-of`."""
    rendering: Rendering
    """Renders the manifests of the chart, in all its namespaces."""
    image_mirror: ImageMirrors | None = None
    """A registry that serves every image under its original path, or one for each of some registries."""
    image_pull_secrets: tuple[str, ...] = ()
    cluster: ClusterPlatform = field(default_factory=ClusterPlatform)
    """Facts about the cluster that the chart is applied to."""
    pods: PodProps = field(default_factory=PodProps)
    """Settings of all pods. Those of an application are laid over them."""
    ca: CaProps | None = None
    """Certificate authorities that all pods trust besides the public ones; None: those alone."""
    proxy: ProxyProps | None = None
    """The proxy through which pods reach what is outside of the cluster; None: they reach it directly."""
    settings: Props | None = None
    """The settings that the chart is made from, whose paths errors name. None names constructs instead."""
    secrets: SecretsProps = field(default_factory=SecretsProps)
    wanted_secrets: dict[SecretKey, Generated] = field(default_factory=dict[SecretKey, Generated])
    """Every Secret key that constructs of the chart need, with its form."""
    secret_uses: list[SecretUse] = field(default_factory=list[SecretUse])
    """Every key of a Secret that is read, once for each reader and variable."""
    foreign_secrets: set[str] = field(default_factory=set[str])
    """Secrets that another controller fills, such as cert-manager."""
    workloads: dict[str, Construct] = field(default_factory=dict[str, Construct])
    ingress: OwnIngress | None = None
    """The ingress controller of the chart, which exposures use by default; None: the cluster's."""
    public_urls: dict[str, str] = field(default_factory=dict[str, str])
    """The workload behind each public URL."""
    certificates: dict[str, str] = field(default_factory=dict[str, str])
    """The workload whose public certificate cert-manager fills into a Secret, by the Secret's name."""
    edges: list[Edge] = field(default_factory=list[Edge])
    isolated_namespaces: set[str | None] = field(default_factory=set[str | None])
    """Namespaces with a DefaultDeny: pods there accept only what a policy allows."""
    storage_classes: list[str] = field(default_factory=list[str])
    """The StorageClasses that the chart makes, in addition to the cluster's own."""
    persistent_volumes: dict[str, Construct] = field(default_factory=dict[str, Construct])
    """The PersistentVolumes that the chart makes, by their names."""
    volume_users: dict[str, str] = field(default_factory=dict[str, str])
    """The settings of the claim that names a PersistentVolume, by the volume's name."""
    claim_users: dict[tuple[str | None, str], str] = field(default_factory=dict[tuple[str | None, str], str])
    """The settings that name an existing claim for themselves, by its namespace and name."""
    applications: list[Construct] = field(default_factory=list[Construct])
    """Every application. The list also keeps those alive that no variable refers to."""
    secret_generator: str = ""
    """The name of the Job that generates Secrets."""
    prometheus: Endpoint | None = None
    """The Prometheus that watches the chart."""
    keda_namespaces: set[str] = field(default_factory=set[str])
    """Namespaces of KEDA, which asks that Prometheus."""
    environment: str = ""
    """Charts of different environments go to different clusters, so their objects may have the same names."""
    configured: bool = False

    @classmethod
    def of(cls, scope: Construct) -> ChartContext:
        """Returns the context of the chart that `scope` is in. Raises ValueError outside a chart."""
        known = _OF_CONSTRUCT.get(scope)
        if known is None:
            known = cls._of_chart(scope) if isinstance(scope, Chart) else cls._of_parent(scope)
            _OF_CONSTRUCT[scope] = known
        return known

    @classmethod
    def _of_chart(cls, chart: Chart) -> ChartContext:
        id = chart.node.id
        return cls(chart, chart.namespace, part_of=id, rendering=Rendering.begin(chart), secret_generator=f"{id}-secret-generator")

    @classmethod
    def _of_parent(cls, scope: Construct) -> ChartContext:
        parent = scope.node.scope
        if not isinstance(parent, Construct):
            place = repr(scope.node.path) if scope.node.path else "the App itself"
            raise ValueError(f"{place} is in no chart; make a cdk8s Chart around it, and pass that as the scope")
        return cls.of(parent)

    def adopt(self, construct: Construct) -> ChartContext:
        """Registers a construct, which saves calls to cdk8s for its parents. Returns the context itself."""
        _OF_CONSTRUCT[construct] = self
        return self

    def within(self, scope: Construct, namespace: str) -> ChartContext:
        """Returns the context for objects made in `scope`: the same settings, another namespace."""
        inner = replace(self, scope=scope, namespace=namespace, workloads={}, wanted_secrets={})
        _OF_CONSTRUCT[scope] = inner
        return inner

    def check_names(self) -> None:
        """Raises ValueError if the namespace or the value of `part-of` of the chart's first object is not valid."""
        if self.rendering.started:
            return
        chart = f"chart {self.scope.node.path!r}"
        if self.namespace is not None and not DNS_LABEL.accepts(self.namespace):
            raise ValueError(f"{chart}: its namespace {self.namespace!r} is not {DNS_LABEL.name}; {DNS_LABEL.hint}")
        if not LABEL_VALUE.accepts(self.part_of):
            message = f"{chart}: {self.part_of!r} is not {LABEL_VALUE.name}, which app.kubernetes.io/part-of needs"
            raise ValueError(f"{message}; {LABEL_VALUE.hint}, as the chart's id or as part_of of configure_chart")

    def labels(self) -> dict[str, str]:
        """Returns the labels of an object that belongs to no workload."""
        return {"app.kubernetes.io/part-of": self.part_of, "app.kubernetes.io/managed-by": "cdk8s"}

    def add_workload(self, name: str, workload: Construct) -> None:
        """Adds a workload. A second one of the same name is an error: one would silently replace the other."""
        known = self.workloads.setdefault(name, workload)
        if known is not workload:
            self._add_taken_name(name, known, workload)

    def _add_taken_name(self, name: str, known: Construct, workload: Construct) -> None:
        self.rendering.taken_names.add(name)
        for named, other in ((workload, known), (known, workload)):
            if self.settings and is_named_in_settings(self.settings, self.path_of(named)):
                self.add_error(named, f"the name is taken by {self.path_of(other) or 'the library itself'}; choose another")
                return
        self.add_error(workload, f"the name {name!r} is taken by {known.node.path!r}")

    def check_secret(self, user: Construct, where: str, secret: SecretKey) -> None:
        """Records that a workload reads a key, and an error if the key is neither generated nor listed in `secrets.existing`."""
        self.secret_uses.append(SecretUse(self.namespace, secret, getattr(user, "name", user.node.id)))
        if self.secrets.lacks(secret) and secret.name not in self.foreign_secrets:
            form = f" ({self.wanted_secrets[secret]})" if secret in self.wanted_secrets else ""
            message = f"Secret {secret.name!r} with key {secret.key!r}{form} is not among secrets.existing; make it and list it"
            if self.settings:  # said once, where the user mends it
                self.add_error(self.scope, message, "secrets.existing")
            else:
                self.add_error(user, message, where)

    def add_typed_secret(self, name: str, keys: Sequence[str], type: str, reader: str) -> None:
        """Records that an object other than a workload reads the keys of a Secret of this type."""
        self.secret_uses += [SecretUse(self.namespace, SecretKey(name=name, key=key), reader, type) for key in keys]

    def add_error(self, construct: Construct, message: str, path: str = "") -> None:
        """Records an error; synth fails after all errors are collected. `path` is that of the field in the construct's props."""
        place = ".".join(part for part in (self.path_of(construct), path) if part)
        self.rendering.add_error(construct, f"{place}: {message}" if place else message)

    def path_of(self, construct: IConstruct) -> str:
        """Returns the path of a construct's settings, or its name in a chart that is not made from settings."""
        return settings_path(self.settings, construct) if self.settings else getattr(construct, "name", "")


@checked
def configure_chart(
    scope: Construct,
    *,
    part_of: str | None = None,
    image_mirror: ImageMirrors | None = None,
    image_pull_secrets: Sequence[str] = (),
    cluster: ClusterPlatform | None = None,
    pods: PodProps | None = None,
    ca: CaProps | None = None,
    proxy: ProxyProps | None = None,
    secrets: SecretsProps | None = None,
    settings: Props | None = None,
    environment: str = "",
    secret_generator: str | None = None,
) -> None:
    """Sets what all constructs of a chart share. Call it once, before the first construct of this library.

    `part_of` is the value of `app.kubernetes.io/part-of`, by default the chart's id. `secret_generator` names the Job that
    generates Secrets, by default `<part_of>-secret-generator`. Charts with different `environment`s go to different clusters, so
    their objects may have the same names. Raises ValueError for a second call, or one that comes too late.
    """
    context = ChartContext.of(scope)
    if context.configured:
        raise ValueError(f"configure_chart was called twice for {context.scope.node.path!r}; give all settings in one call")
    if context.rendering.started:
        raise ValueError(f"configure_chart must come before the first construct of {context.scope.node.path!r}")
    context.configured = True
    context.part_of = part_of or context.part_of
    context.image_mirror = image_mirror
    context.image_pull_secrets = tuple(image_pull_secrets)
    context.cluster = cluster or context.cluster
    context.pods = pods or context.pods
    if ca:
        context.ca = ca
    if proxy:
        context.proxy = proxy
    context.secrets = secrets or context.secrets
    if settings:
        context.settings = settings
    context.environment = context.rendering.environment = environment
    context.secret_generator = secret_generator or f"{context.part_of}-secret-generator"


_OF_CONSTRUCT: WeakKeyDictionary[IConstruct, ChartContext] = WeakKeyDictionary()
