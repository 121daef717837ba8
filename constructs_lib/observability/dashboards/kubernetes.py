"""Dashboard of the cluster's resources and the platform's use of them."""

from constructs_lib.observability.dashboards.panels import (
    HALF,
    THIRD,
    Board,
    Query,
    Section,
    Variable,
    graph,
    listing,
    log_link,
    number,
)
from constructs_lib.observability.dashboards.queries import or_zero, rate, share

HERE = 'namespace=~"$namespace"'
PODS = f'{HERE}, pod!="", container=""'
"""The series of whole pods. Those of single containers are missing where cAdvisor doesn't know the container runtime."""
POD = "{{pod}}"
LINKS = [log_link("kubernetes.namespace:*")]

WORKLOADS = Section(
    "Workloads",
    ("kube-state-metrics",),
    [
        number("Pods", "Pods that run.", "short", f'sum(kube_pod_status_phase{{{HERE}, phase="Running"}})'),
        number("Pods waiting", "Pods that have no node, or whose containers don't start.", "short",
               or_zero(f'sum(kube_pod_status_phase{{{HERE}, phase="Pending"}})'), warn=1, links=LINKS),
        number("Containers waiting", "Containers that crash, or whose image does not come.", "short",
               or_zero(f'sum(kube_pod_container_status_waiting_reason{{{HERE}, reason!="ContainerCreating"}})'), warn=1,
               links=LINKS),
        number("Killed for memory", "Containers whose last end was by the memory limit.", "short",
               or_zero(f'sum(kube_pod_container_status_last_terminated_reason{{{HERE}, reason="OOMKilled"}})'), warn=1),
        number("Replicas missing", "Replicas that Deployments want and don't have.", "short",
               or_zero(f"sum(kube_deployment_status_replicas_unavailable{{{HERE}}})"), warn=1),
        number("Claims unbound", "Volume claims that have no volume.", "short",
               or_zero(f'sum(kube_persistentvolumeclaim_status_phase{{{HERE}, phase!="Bound"}})'), warn=1),
        graph("Restarts", "Containers that were started again, in five minutes, by pod.", "short",
              Query(f"sum by (pod) (increase(kube_pod_container_status_restarts_total{{{HERE}}}[5m])) > 0", POD),
              width=THIRD, links=LINKS),
        graph("Replicas of autoscalers", "Pods that each autoscaler wants now.", "short",
              Query(f"kube_horizontalpodautoscaler_status_desired_replicas{{{HERE}}}", "{{horizontalpodautoscaler}}"), width=THIRD),
        graph("Autoscaler headroom", "The share of each autoscaler's maximum that it has reached.", "percentunit",
              Query(f"kube_horizontalpodautoscaler_status_desired_replicas{{{HERE}}}"
                    f" / kube_horizontalpodautoscaler_spec_max_replicas{{{HERE}}}", "{{horizontalpodautoscaler}}"),
              width=THIRD, below=1),
        listing("Not ready", "Pods that run and can't serve.", "short",
                Query(f'kube_pod_status_ready{{{HERE}, condition="false"}} * on (namespace, pod) '
                      f'(kube_pod_status_phase{{{HERE}, phase=~"Pending|Running"}} == 1) == 1'),
                hidden=("Value", "condition", "component", "instance", "job", "phase", "uid"), links=LINKS),
        listing("Jobs that failed", "Jobs that gave up.", "short",
                Query(f'kube_job_failed{{{HERE}, condition="true"}} == 1'),
                hidden=("Value", "condition", "component", "instance", "job"), links=LINKS),
    ],
)  # fmt: skip

USE = Section(
    "CPU and memory",
    ("kubelet", "kube-state-metrics"),
    [
        graph("CPU by pod", "Cores that each pod uses.", "short",
              Query(rate("container_cpu_usage_seconds_total", "pod", PODS), POD), width=THIRD),
        graph("CPU of request", "What each pod uses of the CPU that it asked for; above 100 % it lives on what others leave.",
              "percentunit",
              Query(f"{rate('container_cpu_usage_seconds_total', 'pod', PODS)}"
                    f' / sum by (pod) (kube_pod_container_resource_requests{{{HERE}, resource="cpu"}})', POD),
              width=THIRD, below=1),
        graph("Throttled", "The share of time slices in which a pod was slowed down at its CPU limit.", "percentunit",
              Query(share(rate("container_cpu_cfs_throttled_periods_total", "pod", PODS),
                          rate("container_cpu_cfs_periods_total", "pod", PODS)), POD), width=THIRD, below=0.25),
        graph("Memory by pod", "Memory that can't be taken back from each pod.", "bytes",
              Query(f"sum by (pod) (container_memory_working_set_bytes{{{PODS}}})", POD)),
        graph("Memory of limit", "The share of its memory limit that each pod uses; at 100 % it is killed.", "percentunit",
              Query(f"sum by (pod) (container_memory_working_set_bytes{{{PODS}}})"
                    f' / sum by (pod) (kube_pod_container_resource_limits{{{HERE}, resource="memory"}})', POD), below=0.9),
    ],
)  # fmt: skip

NETWORK = Section(
    "Network",
    ("kubelet",),
    [
        graph("Received", "Bytes that each pod receives a second.", "Bps",
              Query(rate("container_network_receive_bytes_total", "pod", HERE), POD)),
        graph("Sent", "Bytes that each pod sends a second.", "Bps",
              Query(rate("container_network_transmit_bytes_total", "pod", HERE), POD)),
    ],
)  # fmt: skip

VOLUMES = Section(
    "Volumes",
    ("kubelet",),
    [
        graph("Used", "The share of each volume that is used.", "percentunit",
              Query(f"max by (persistentvolumeclaim) (kubelet_volume_stats_used_bytes{{{HERE}}}"
                    f" / kubelet_volume_stats_capacity_bytes{{{HERE}}})", "{{persistentvolumeclaim}}"), width=HALF, below=0.85),
        graph("Free", "Bytes that are free in each volume.", "bytes",
              Query(f"min by (persistentvolumeclaim) (kubelet_volume_stats_available_bytes{{{HERE}}})",
                    "{{persistentvolumeclaim}}"), width=HALF),
    ],
)  # fmt: skip

NODES = Section(
    "Nodes",
    ("node-exporter",),
    [
        graph("CPU", "The share of each node's CPU that is used.", "percentunit",
              Query('1 - avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[$__rate_interval]))', "{{instance}}"),
              width=THIRD, below=0.9),
        graph("Memory", "The share of each node's memory that is used.", "percentunit",
              Query("1 - node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes", "{{instance}}"), width=THIRD, below=0.9),
        graph("Disk", "The share of each node's file systems that is used.", "percentunit",
              Query('1 - max by (instance, mountpoint) (node_filesystem_avail_bytes{fstype!~"tmpfs|overlay|squashfs|ramfs"}'
                    ' / node_filesystem_size_bytes{fstype!~"tmpfs|overlay|squashfs|ramfs"})', "{{instance}} {{mountpoint}}"),
              width=THIRD, below=0.85),
    ],
)  # fmt: skip

BOARD = Board(
    "kubernetes",
    "Kubernetes resources",
    "What the platform's pods use of what they asked for, and which of them are in trouble.",
    [WORKLOADS, USE, NETWORK, VOLUMES, NODES],
    variables=[Variable("namespace", "Namespace", "kube_pod_info", "namespace")],
    links=LINKS,
)
