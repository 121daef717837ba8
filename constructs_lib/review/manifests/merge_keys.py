"""The fields by which the API server tells the items of a list apart, and the values of fields that are left out.

Lists: `x-kubernetes-list-map-keys` and `x-kubernetes-patch-merge-key` in api/openapi-spec/swagger.json of Kubernetes 1.35.4.
Defaults: pkg/apis/*/v1/defaults.go of the same. A list that is not here is replaced as a whole.
"""

from typing import Any

MERGE_KEYS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("spec", "ports"): ("port", "protocol"),
    ("containers",): ("name",),
    ("initContainers",): ("name",),
    ("ephemeralContainers",): ("name",),
    ("containers", "*", "ports"): ("containerPort", "protocol"),
    ("initContainers", "*", "ports"): ("containerPort", "protocol"),
    ("env",): ("name",),
    ("volumeMounts",): ("mountPath",),
    ("volumeDevices",): ("devicePath",),
    ("spec", "volumes"): ("name",),
    ("imagePullSecrets",): ("name",),
    ("hostAliases",): ("ip",),
    ("topologySpreadConstraints",): ("topologyKey", "whenUnsatisfiable"),
    ("resourceClaims",): ("name",),
    ("schedulingGates",): ("name",),
    ("resources", "claims"): ("name",),
    ("metadata", "ownerReferences"): ("uid",),
    ("webhooks",): ("name",),
    ("matchConditions",): ("name",),
    ("conditions",): ("type",),
    # not the API server's, but names as unique: custom resources and claim templates
    ("volumeClaimTemplates",): ("metadata.name",),
    ("nodeSets",): ("name",),
    ("listeners",): ("name",),
    ("versions",): ("name",),
}
"""By the end of a list's path; `*` is an item of a list."""

DEFAULTS: dict[tuple[str, ...], Any] = {
    ("spec", "replicas"): 1,
    ("protocol",): "TCP",
    ("imagePullPolicy",): "IfNotPresent",
    ("terminationMessagePath",): "/dev/termination-log",
    ("terminationMessagePolicy",): "File",
    ("restartPolicy",): "Always",
    ("dnsPolicy",): "ClusterFirst",
    ("schedulerName",): "default-scheduler",
    ("terminationGracePeriodSeconds",): 30,
    ("enableServiceLinks",): True,
    ("securityContext",): {},
    ("resources",): {},
    ("Probe", "timeoutSeconds"): 1,
    ("Probe", "periodSeconds"): 10,
    ("Probe", "successThreshold"): 1,
    ("Probe", "failureThreshold"): 3,
    ("httpGet", "scheme"): "HTTP",
    ("fieldRef", "apiVersion"): "v1",
    ("secret", "defaultMode"): 0o644,
    ("configMap", "defaultMode"): 0o644,
    ("projected", "defaultMode"): 0o644,
    ("spec", "revisionHistoryLimit"): 10,
    ("spec", "progressDeadlineSeconds"): 600,
    ("spec", "podManagementPolicy"): "OrderedReady",
    ("spec", "serviceName"): "",
    ("spec", "completionMode"): "NonIndexed",
    ("spec", "completions"): 1,
    ("spec", "parallelism"): 1,
    ("spec", "suspend"): False,
    ("spec", "volumeMode"): "Filesystem",
    ("volumeClaimTemplates", "*", "kind"): "PersistentVolumeClaim",
    ("volumeClaimTemplates", "*", "apiVersion"): "v1",
    ("persistentVolumeClaimRetentionPolicy", "whenDeleted"): "Retain",
    ("persistentVolumeClaimRetentionPolicy", "whenScaled"): "Retain",
    ("spec", "sessionAffinity"): "None",
    ("spec", "internalTrafficPolicy"): "Cluster",
    ("spec", "type"): "ClusterIP",
    ("reclaimPolicy",): "Delete",
    ("volumeBindingMode",): "Immediate",
    ("preemptionPolicy",): "PreemptLowerPriority",
    ("type",): "Opaque",
    ("immutable",): False,
}
"""By the end of a field's path; `Probe` is any of the three probes. Writing such a value out changes nothing."""
PROBES = ("livenessProbe", "readinessProbe", "startupProbe")


def merge_keys(path: tuple[str, ...]) -> tuple[str, ...]:
    """Returns the fields by which the items of the list at a path are told apart; none if the list is replaced as a whole."""
    steps = tuple("*" if step.startswith("[") else step for step in path)
    return next((MERGE_KEYS[steps[-length:]] for length in (3, 2, 1) if steps[-length:] in MERGE_KEYS), ())


def is_default(path: tuple[str, ...], value: Any) -> bool:
    """Returns whether the API server fills in this value where the field is left out."""
    steps = tuple("*" if step.startswith("[") else "Probe" if step in PROBES else step for step in path)
    key = next((steps[-length:] for length in (3, 2, 1) if steps[-length:] in DEFAULTS), None)
    return key is not None and DEFAULTS[key] == value
