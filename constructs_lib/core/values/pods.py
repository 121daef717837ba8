"""Settings of pods in general: of all pods of a platform, and of those of one application."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any, ClassVar, TypeVar, cast

from pydantic import AfterValidator, Field

from constructs_lib.core.values.affinity import AffinityProps
from constructs_lib.core.values.props import GroupError, Items, Props
from constructs_lib.core.values.reserved_env import EVERYWHERE, Reserved, reserved_errors
from constructs_lib.core.values.text import Annotations, DnsSubdomain, IpAddress, Labels, NodeSelector, Unique
from constructs_lib.core.values.tolerations import Toleration
from constructs_lib.core.values.user_env import UserEnv, literal_secrets

Settings = TypeVar("Settings", bound=Props)

OWN_LABELS = (
    "app", "app.kubernetes.io/component", "app.kubernetes.io/instance", "app.kubernetes.io/managed-by", "app.kubernetes.io/name",
    "app.kubernetes.io/part-of", "app.kubernetes.io/version",
)  # fmt: skip
"""Labels that select pods, and those that name their application."""
RESERVED_LABELS = ("app.kubernetes.io/",)
"""Prefixes of labels, each with its `/`, which Kubernetes gives a meaning."""
OWN_ANNOTATIONS = ("checksum/",)
"""Prefixes of annotations by which the library restarts pods when files change."""
OLD_PROFILES = (
    "container.apparmor.security.beta.kubernetes.io/", "container.seccomp.security.alpha.kubernetes.io/",
    "seccomp.security.alpha.kubernetes.io/",
)  # fmt: skip
"""Prefixes of annotations that name security profiles. The API server and Pod Security reject most of them."""
LABELS_OF_CONTROLLERS = (
    "apps.kubernetes.io/", "batch.kubernetes.io/", "statefulset.kubernetes.io/", "controller-revision-hash", "controller-uid",
    "job-name", "pod-template-generation", "pod-template-hash",
)  # fmt: skip
"""Labels that the controllers of Kubernetes set on pods."""


def _free(labels: Mapping[str, str]) -> Mapping[str, str]:
    for key in labels:
        if _is_among(OWN_LABELS, key):
            raise ValueError(f"{key!r} is set by this library, which selects pods by it; choose another label")
        if _is_among(RESERVED_LABELS, key):
            raise ValueError(f"{key!r} has a prefix that is for labels of Kubernetes; choose another one, such as 'example.com/'")
        if _is_among(LABELS_OF_CONTROLLERS, key):
            raise ValueError(f"{key!r} is set by a controller of Kubernetes; choose another label")
    return labels


def _is_among(known: tuple[str, ...], key: str) -> bool:
    return any(key.startswith(label) if label.endswith("/") else key == label for label in known)


def _free_annotations(annotations: Mapping[str, str]) -> Mapping[str, str]:
    for key in annotations:
        if _is_among(OWN_ANNOTATIONS, key):
            raise GroupError(f"{key}: is set by this library, which restarts pods by it; choose another annotation")
        if _is_among(OLD_PROFILES, key):
            raise GroupError(f"{key}: is the old way to choose a security profile; leave it out: pods have the runtime's own")
    return annotations


HostNames = Annotated[Items[DnsSubdomain], Unique, Field(min_length=1)]
"""DNS names of one address."""
PodAnnotations = Annotated[Annotations, AfterValidator(_free_annotations)]
"""Annotations of pods that this library doesn't set, and that aren't old forms of fields."""
PodLabels = Annotated[Labels, AfterValidator(_free)]
"""Labels of pods that neither this library nor a controller sets."""


class PodProps(Props):
    """Settings of pods. Those of an application are laid over those of the platform: mappings are merged, lists are added."""

    _reserved_env: ClassVar[Mapping[str, Reserved]] = {}

    env: UserEnv = {}
    """Additional environment variables of the program. A variable that the construct sets itself is an error."""
    pod_labels: PodLabels = {}
    """Labels of the pods. Those that the library sets itself are an error."""
    pod_annotations: PodAnnotations = {}
    """Annotations of the pods."""
    node_selector: NodeSelector = {}
    """Labels that a node must have to run the pods."""
    tolerations: Items[Toleration] = ()
    """Taints of nodes that the pods tolerate."""
    affinity: AffinityProps = AffinityProps()
    """Nodes that the pods must or should run on, and pods that they run beside or apart from."""
    priority_class: DnsSubdomain | None = None
    """The PriorityClass of the pods."""
    runtime_class: DnsSubdomain | None = None
    """The RuntimeClass of the pods, such as `gvisor`."""
    host_aliases: Mapping[IpAddress, HostNames] = {}
    """DNS names that the pods find at an address without asking DNS, by the address. Policies open by `cidrs`, not by these."""

    def _all_errors(self) -> Iterable[str]:
        yield from super()._all_errors()
        yield from literal_secrets(self.env)
        yield from self.reserved_errors(self.env)

    @classmethod
    def reserved_errors(cls, env: UserEnv) -> Iterator[str]:
        """Yields an error for each variable with a value that undoes what the library does for these pods."""
        return reserved_errors(env, {**EVERYWHERE, **cls._reserved_env})

    def under(self, application: PodProps) -> PodProps:
        """Returns these settings with those of an application laid over them."""
        return _laid(self, application, PodProps)

    def for_node_agents(self) -> PodProps:
        """Returns those of these settings that suit a pod on every node: no choice of nodes, and the usual runtime."""
        return self.model_copy(update={"node_selector": {}, "affinity": AffinityProps(), "runtime_class": None})

    def manifest(self) -> dict[str, Any]:
        """Returns the fields of a pod's spec."""
        fields: dict[str, Any] = {
            "nodeSelector": dict(self.node_selector),
            "tolerations": [toleration.manifest() for toleration in self.tolerations],
            "affinity": self.affinity.manifest(),
            "priorityClassName": self.priority_class,
            "runtimeClassName": self.runtime_class,
            "hostAliases": [{"ip": address, "hostnames": list(names)} for address, names in self.host_aliases.items()],
        }
        return {name: value for name, value in fields.items() if value}


def _laid(base: Props, over: Props, shape: type[Settings]) -> Settings:
    return shape.model_construct(**{name: _merged(getattr(base, name), getattr(over, name)) for name in shape.model_fields})


def _merged(base: Any, over: Any) -> Any:
    match base, over:
        case (Props(), Props()):
            return _laid(base, over, type(base))
        case (tuple(), tuple()):
            return tuple(_distinct(cast("tuple[Any, ...]", base) + cast("tuple[Any, ...]", over)))
        case (Mapping(), Mapping()):
            return {**cast("Mapping[Any, Any]", base), **cast("Mapping[Any, Any]", over)}
        case _:
            return base if over is None else over


def _distinct(items: tuple[Any, ...]) -> Iterator[Any]:
    yield from (item for index, item in enumerate(items) if item not in items[:index])
