"""Rules about pods that restart or don't start, autoscalers at their maximum, and failed Jobs."""

from __future__ import annotations

from constructs_lib.observability.rules.model import Alert, Group, runbook

RESTARTING = Alert(
    name="PodRestarting",
    expr="increase(kube_pod_container_status_restarts_total[30m]) > 2",
    after="0m",
    severity="warning",
    summary="{{ $labels.pod }} restarts again and again",
    description="Its container {{ $labels.container }} was restarted {{ $value | humanize }} times in 30 minutes.",
    runbook=runbook(
        "See why: kubectl -n {{ $labels.namespace }} describe pod {{ $labels.pod }}, under Last State.",
        "OOMKilled: raise its memory limit. Error: kubectl logs --previous has its last words.",
        "Killed by the liveness probe: the node is loaded, or the program hangs.",
    ),
)
WAITING = Alert(
    name="PodNotStarting",
    expr=(
        "max by (namespace, pod, container, reason)\n"
        '(kube_pod_container_status_waiting_reason{reason!~"ContainerCreating|PodInitializing"}) == 1'
    ),
    after="10m",
    severity="warning",
    summary="{{ $labels.pod }} does not start: {{ $labels.reason }}",
    description="Its container {{ $labels.container }} has waited for 10 minutes.",
    runbook=runbook(
        "See the events: kubectl -n {{ $labels.namespace }} describe pod {{ $labels.pod }}.",
        "ImagePullBackOff: the registry, the tag or the pull Secret. CreateContainerConfigError: a Secret or a key is missing.",
        "CrashLoopBackOff: kubectl logs --previous.",
    ),
)
AUTOSCALER = Alert(
    name="AutoscalerAtMaximum",
    expr=(
        "kube_horizontalpodautoscaler_status_current_replicas >= kube_horizontalpodautoscaler_spec_max_replicas\n"
        "and kube_horizontalpodautoscaler_spec_max_replicas > kube_horizontalpodautoscaler_spec_min_replicas"
    ),
    after="30m",
    severity="warning",
    summary="{{ $labels.horizontalpodautoscaler }} can't grow any further",
    description="It has run at its maximum of {{ $value | humanize }} pods for 30 minutes. More load makes it slower.",
    runbook=runbook(
        "See whether the load is meant: requests of this component.",
        "If so, raise autoscaling.max_replicas, and see whether the nodes and PostgreSQL's connections are enough for it.",
    ),
)
JOB = Alert(
    name="JobFailed",
    expr="max by (namespace, job_name) (kube_job_failed) == 1",
    after="5m",
    severity="warning",
    summary="The Job {{ $labels.job_name }} has given up",
    description="All its pods failed. What waits for its work, such as a migration, never starts.",
    runbook=runbook(
        "Read its logs: kubectl -n {{ $labels.namespace }} logs -l job-name={{ $labels.job_name }} --all-containers.",
        "When the cause is gone, delete the Job and apply the manifests again.",
    ),
)

GROUP = Group("kubernetes", (RESTARTING, WAITING, AUTOSCALER, JOB), frozenset({"kube-state-metrics"}))
