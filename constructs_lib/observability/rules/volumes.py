"""Rules about volumes that are almost full."""

from __future__ import annotations

from constructs_lib.observability.rules.model import Alert, Group, runbook
from constructs_lib.observability.targets import KUBELET

FREE = "kubelet_volume_stats_available_bytes / kubelet_volume_stats_capacity_bytes"
STEPS = (
    "See what it is: kubectl -n {{ $labels.namespace }} describe pvc {{ $labels.persistentvolumeclaim }}.",
    "If its class allows it, raise the volume's size in the props and apply; it grows while the pod runs.",
    "Else shorten the retention of what is on it.",
)

FILLING = Alert(
    name="VolumeFilling",
    expr=f"{FREE} < 0.1",
    after="10m",
    severity="critical",
    summary="The volume {{ $labels.persistentvolumeclaim }} is nearly full",
    description="{{ $value | humanizePercentage }} of it is free. A store whose volume is full stops.",
    runbook=runbook(*STEPS),
)
SOON = Alert(
    name="VolumeFullSoon",
    expr=f"{FREE} < 0.4\nand predict_linear(kubelet_volume_stats_available_bytes[6h], 3 * 86400) < 0",
    after="1h",
    severity="warning",
    summary="The volume {{ $labels.persistentvolumeclaim }} will be full within three days",
    description="{{ $value | humanizePercentage }} of it is free, and it fills as fast as in the last 6 hours.",
    runbook=runbook(*STEPS),
)

GROUP = Group("volumes", (FILLING, SOON), frozenset({KUBELET}))
