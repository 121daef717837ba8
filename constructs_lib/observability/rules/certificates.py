"""Rules about certificates that expire soon."""

from __future__ import annotations

from constructs_lib.observability.rules.model import Alert, Group, Severity, runbook
from constructs_lib.observability.targets import PROBES


def _ending(name: str, days: int, severity: Severity) -> Alert:
    return Alert(
        name=name,
        expr=f"probe_ssl_earliest_cert_expiry - time() < {days} * 86400",
        after="1h",
        severity=severity,
        summary="The certificate of {{ $labels.instance }} ends",
        description="It ends in {{ $value | humanizeDuration }}. After that, browsers and clients reject the address.",
        runbook=runbook(
            "See why it was not renewed: kubectl get certificates, orders and challenges of cert-manager, with describe.",
            "A certificate of your own: put the new one into the Secret.",
        ),
    )


GROUP = Group(
    "certificates",
    (_ending("CertificateEnding", 14, "warning"), _ending("CertificateEndingVerySoon", 3, "critical")),
    frozenset({PROBES}),
)
