"""Props of every workload."""

from collections.abc import Iterable

from constructs import Construct

from constructs_lib.core.values.identity import WorkloadIdentity
from constructs_lib.core.values.images import Image, too_old
from constructs_lib.core.values.pods import PodProps
from constructs_lib.core.values.props import Items
from constructs_lib.core.values.quantities import Replicas
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import PositiveInt32
from constructs_lib.core.wiring.egress import EgressProps
from constructs_lib.core.workloads.disruption import DisruptionBudgetProps
from constructs_lib.core.workloads.extra_containers import ContainerProps
from constructs_lib.core.workloads.scaling import AnyAutoscaling
from constructs_lib.core.workloads.service_account import ServiceAccountProps
from constructs_lib.core.workloads.volumes import ExtraVolume


class WorkloadProps(PodProps):
    """Props of every workload."""

    image: Image
    """The program's image; the short form is `repository:tag[@digest]`."""
    replicas: Replicas = 1
    """Number of pods. With `autoscaling` it is the minimum."""
    resources: Resources = Resources()
    """CPU, memory and scratch disk of the program's container."""
    autoscaling: AnyAutoscaling | None = None
    """A HorizontalPodAutoscaler, or with `kind: keda` a ScaledObject; None keeps the number of pods fixed."""
    service_account: ServiceAccountProps = ServiceAccountProps()
    """The ServiceAccount of the pods, with annotations if need be, or one that exists. Jobs have their own."""
    sidecars: Items[ContainerProps] = ()
    """Containers that start before all others and run beside the program, such as a proxy of a database."""
    init_containers: Items[ContainerProps] = ()
    """Containers that run one after another before the program, after those of the library."""
    extra_volumes: Items[ExtraVolume] = ()
    """More volumes, for the program, sidecars and init containers."""
    grace_seconds: PositiveInt32 | None = None
    """Seconds from SIGTERM to SIGKILL; None: as long as the program needs to finish its requests."""
    disruption_budget: DisruptionBudgetProps | None = DisruptionBudgetProps()
    """The PodDisruptionBudget of several pods; None makes none."""
    identity: WorkloadIdentity | None = None
    """The identity of the pods in the cloud, instead of keys; None: none. The short form is the role."""
    egress: Items[EgressProps] = ()
    """Further destinations that the NetworkPolicy opens, such as web search on the internet or a mail server."""

    def _all_errors(self) -> Iterable[str]:
        yield from super()._all_errors()
        if isinstance(default := type(self).model_fields["image"].default, Image):
            yield from too_old(self.image, default)
        if self.autoscaling and not (self.replicas or self.autoscaling.min_replicas):
            yield "autoscaling: an autoscaler keeps at least one pod, but replicas is 0; leave out one of them, or set min_replicas"


def pods_of(application: Construct) -> PodProps:
    """Returns the settings of pods of an application, which its Jobs have too; those of a construct without any are empty."""
    props = getattr(application, "props", None)
    return props if isinstance(props, PodProps) else PodProps()
