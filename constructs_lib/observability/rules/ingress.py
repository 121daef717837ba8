"""Answers of the ingress controller, and its certificates."""

from __future__ import annotations

from constructs_lib.observability.rules.model import Alert, Group, runbook

ERRORS = Alert(
    name="IngressErrors",
    expr=(
        'sum by (service) (rate(traefik_service_requests_total{code=~"5.."}[5m]))\n'
        "/ sum by (service) (rate(traefik_service_requests_total[5m])) > 0.05\n"
        'and sum by (service) (increase(traefik_service_requests_total{code=~"5.."}[5m])) >= 5'
    ),
    after="5m",
    severity="critical",
    summary="Requests to {{ $labels.service }} from outside fail",
    description="{{ $value | humanizePercentage }} of the requests that the ingress controller passed on failed in 5 minutes.",
    runbook=runbook(
        "The service is called NAMESPACE-SERVICE-PORT: see whether its pods are ready.",
        "502 and 504 without such lines in the program's log: the controller can't reach it; compare the two NetworkPolicies.",
        "Other errors are the program's own: read its log.",
    ),
)
CERTIFICATE = Alert(
    name="IngressCertificateEnding",
    expr='max by (cn, sans) (traefik_tls_certs_not_after{cn!="TRAEFIK DEFAULT CERT"}) - time() < 7 * 86400',
    after="1h",
    severity="warning",
    summary="The certificate for {{ $labels.sans }} ends",
    description="It ends in {{ $value | humanizeDuration }}. From then on browsers warn people.",
    runbook=runbook(
        "See why it was not renewed: kubectl get certificates, orders and challenges of cert-manager, with describe.",
        "A certificate of your own: put the new one into the Secret.",
    ),
)

GROUP = Group("ingress", (ERRORS, CERTIFICATE), frozenset({"traefik"}))
