"""Rules about alerting: Prometheus evaluates rules, Alertmanager delivers alerts."""

from __future__ import annotations

from constructs_lib.observability.rules.model import Alert, Group, runbook

NOT_DELIVERED = Alert(
    name="AlertsNotDelivered",
    expr="sum by (component, integration) (increase(alertmanager_notifications_failed_total[15m])) > 0",
    after="15m",
    severity="critical",
    summary="Alerts don't reach {{ $labels.integration }}",
    description="{{ $labels.component }} failed to send {{ $value | humanize }} notifications in 15 minutes.",
    runbook=runbook(
        "Read Alertmanager's logs: they have the receiver's answer.",
        "401, 403 or 404: put the right URL or key into the receiver's Secret.",
        "Timeouts: the receiver's addresses are not among those of its props.",
    ),
)
RULES_FAIL = Alert(
    name="RulesFailing",
    expr="sum by (rule_group) (increase(prometheus_rule_evaluation_failures_total[10m])) > 0",
    after="5m",
    severity="warning",
    summary="Prometheus can't evaluate {{ $labels.rule_group }}",
    description="Its alerts don't fire, whatever happens.",
    runbook=runbook(
        "Read Prometheus' logs: the rule and the error are in them.",
        "Many series on the same side of an operator: two components export what one should.",
    ),
)

GROUP = Group("alerting", (NOT_DELIVERED, RULES_FAIL), frozenset({"alertmanager"}))
