"""Rules about components that are down or have no pods."""

from __future__ import annotations

from constructs_lib.observability.rules.model import Alert, Group, runbook
from constructs_lib.observability.targets import PROBES, Target, Watched

SCRAPED = 'up{component!="", job!="probes"}'
"""For probed components, `up` is about the blackbox exporter."""

UNREACHABLE = Alert(
    name="PodUnreachable",
    expr=f"{SCRAPED} == 0",
    after="10m",
    severity="warning",
    summary="A pod of {{ $labels.component }} does not answer",
    description="Prometheus has not reached the metrics of {{ $labels.component }} at {{ $labels.instance }} for 10 minutes.",
    runbook=runbook(
        "Find the pod: kubectl -n {{ $labels.namespace }} get pods -l app={{ $labels.component }} -o wide.",
        "Read what it says: kubectl describe and kubectl logs --previous.",
        "If the pod is ready, something between them is closed: compare the two NetworkPolicies.",
    ),
)
PROBE = Alert(
    name="ProbeFailing",
    expr="probe_success == 0",
    after="5m",
    severity="critical",
    summary="{{ $labels.component }} does not answer",
    description="{{ $labels.instance }} has answered with an error, or not at all, for 5 minutes.",
    runbook=runbook(
        "Ask it yourself: kubectl -n {{ $labels.namespace }} get pods -l app={{ $labels.component }}.",
        "If pods are not ready, read their logs; a component that waits for a store says which.",
        "If pods are ready, ask the address from a pod that may: the answer's status says what is missing.",
    ),
)


def groups(watched: Watched) -> tuple[Group, ...]:
    """Returns one group for all components, and one for probes."""
    expected = [target for target in watched.targets if target.expected]
    return (
        Group("components", (_down(expected), UNREACHABLE)),
        Group("probes", (PROBE,), frozenset({PROBES})),
    )


def _down(expected: list[Target]) -> Alert:
    # Deleted pods have no series, so `up` is absent for them and never 0.
    gone = [f"or absent(up{{{_selector(target)}}})" for target in expected]
    return Alert(
        name="ComponentDown",
        expr="\n".join([f"max by (component, namespace) ({SCRAPED}) == 0", *gone]),
        after="3m",
        severity="critical",
        summary="{{ $labels.component }} is down",
        description="No pod of {{ $labels.component }} in {{ $labels.namespace }} has answered for 3 minutes.",
        runbook=runbook(
            "See whether there are pods: kubectl -n {{ $labels.namespace }} get pods -l app={{ $labels.component }}.",
            "None: look at the events of its Deployment or StatefulSet, and at its replicas.",
            "Pending: the events say what the scheduler misses. Not ready: its logs and init containers say what it waits for.",
            "After a change: kubectl rollout undo brings the last version back, unless it has migrated its database.",
        ),
    )


def _selector(target: Target) -> str:
    namespace = f', namespace="{target.namespace}"' if target.namespace else ""
    return f'component="{target.component}"{namespace}'
