"""The cluster's version serves every API."""

from collections.abc import Iterator

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation

REMOVED = {
    "extensions/v1beta1": (1, 22), "apps/v1beta1": (1, 16), "apps/v1beta2": (1, 16), "networking.k8s.io/v1beta1": (1, 22),
    "rbac.authorization.k8s.io/v1beta1": (1, 22),
    "admissionregistration.k8s.io/v1beta1": (1, 22), "storage.k8s.io/v1beta1": (1, 22),
    "apiextensions.k8s.io/v1beta1": (1, 22), "certificates.k8s.io/v1beta1": (1, 22), "coordination.k8s.io/v1beta1": (1, 22),
    "scheduling.k8s.io/v1beta1": (1, 22), "batch/v1beta1": (1, 25), "policy/v1beta1": (1, 25), "autoscaling/v2beta1": (1, 25),
    "autoscaling/v2beta2": (1, 26), "discovery.k8s.io/v1beta1": (1, 25), "node.k8s.io/v1beta1": (1, 25),
    "flowcontrol.apiserver.k8s.io/v1beta1": (1, 26), "flowcontrol.apiserver.k8s.io/v1beta2": (1, 29),
    "flowcontrol.apiserver.k8s.io/v1beta3": (1, 32),
}  # fmt: skip
"""The version in which each API was removed: `APILifecycleRemoved` in k8s.io/api 0.35.4, and the deprecation guide."""
STILL_SERVED = {
    ("networking.k8s.io/v1beta1", "IPAddress"), ("networking.k8s.io/v1beta1", "ServiceCIDR"),
    ("admissionregistration.k8s.io/v1beta1", "MutatingAdmissionPolicy"),
    ("admissionregistration.k8s.io/v1beta1", "MutatingAdmissionPolicyBinding"),
    ("admissionregistration.k8s.io/v1beta1", "ValidatingAdmissionPolicy"),
    ("admissionregistration.k8s.io/v1beta1", "ValidatingAdmissionPolicyBinding"),
    ("certificates.k8s.io/v1beta1", "ClusterTrustBundle"), ("coordination.k8s.io/v1beta1", "LeaseCandidate"),
    ("storage.k8s.io/v1beta1", "VolumeAttributesClass"),
}  # fmt: skip
"""Kinds that came to such a version later."""


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.objects.values():
        version = item.body["apiVersion"]
        removed = REMOVED.get(version)
        if removed and subject.kubernetes >= removed and (version, item.kind) not in STILL_SERVED:
            yield Violation(item, f"{version} was removed in Kubernetes {removed[0]}.{removed[1]}")


RULE = Rule(
    "removed-api", Severity.ERROR, "The API server rejects the object: 'no matches for kind'.",
    "Write the newest version that the cluster serves; `kubectl api-resources` lists them.", _check,
)  # fmt: skip
