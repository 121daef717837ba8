"""Changes of YAML that this library didn't make, each with the consequences that it has in a cluster."""

from collections.abc import Callable
from typing import Any

from constructs_lib.review.manifests.objects import Object

Edit = Callable[[dict[str, Object]], None]
"""Changes objects, which are given by kind and name."""
Row = tuple[str, Edit, frozenset[str]]
"""The name of the change, the change, and the classes that are expected beside `none`."""


def put(name: str, path: str, value: Any) -> Edit:
    """Sets a field. Steps that are numbers are items of a list."""

    def edit(objects: dict[str, Object]) -> None:
        *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        place: Any = objects[name]
        for step in steps:
            place = place[step] if isinstance(step, int) else place.setdefault(step, {})
        place[last] = value

    return edit


def drop(name: str, path: str = "") -> Edit:
    """Removes an object or one of its fields."""

    def edit(objects: dict[str, Object]) -> None:
        if not path:
            del objects[name]
            return
        *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        place: Any = objects[name]
        for step in steps:
            place = place[step]
        del place[last]

    return edit


def add(name: str, path: str, value: Any) -> Edit:
    """Appends to a list."""

    def edit(objects: dict[str, Object]) -> None:
        place: Any = objects[name]
        for step in path.split("."):
            place = place[int(step)] if step.isdigit() else place[step]
        place.append(value)

    return edit


def new(kind: str, name: str, api_version: str = "v1", namespace: str = "shop", **body: Any) -> Edit:
    """Adds an object."""

    def edit(objects: dict[str, Object]) -> None:
        metadata = {"name": name, "namespace": namespace} if namespace else {"name": name}
        objects[f"{kind} {name}"] = {"apiVersion": api_version, "kind": kind, "metadata": metadata, **body}

    return edit


def rename(name: str, to: str) -> Edit:
    def edit(objects: dict[str, Object]) -> None:
        objects[name]["metadata"]["name"] = to

    return edit


def both(*edits: Edit) -> Edit:
    def edit(objects: dict[str, Object]) -> None:
        for each in edits:
            each(objects)

    return edit


def row(what: str, edit: Edit, *classes: str) -> Row:
    return what, edit, frozenset(classes)


WEB, FILES, DB = "Deployment web", "Deployment files", "StatefulSet db"
POD, CONTAINER = "spec.template.spec", "spec.template.spec.containers.0"
POLICY = "networking.k8s.io/v1"

REJECTED = [
    row("serviceName", put(DB, "spec.serviceName", "database"), "rejected"),
    row("podManagementPolicy", put(DB, "spec.podManagementPolicy", "Parallel"), "rejected"),
    row("a claim template", put(DB, "spec.volumeClaimTemplates.0.spec.storageClassName", "hdd"), "rejected"),
    row("a label of a claim template", put(DB, "spec.volumeClaimTemplates.0.metadata.labels", {"a": "b"}), "rejected"),
    row("the size of a claim template", put(DB, "spec.volumeClaimTemplates.0.spec.resources.requests.storage", "30Gi"),
        "rejected", "cost"),
    row("a selector", both(put(WEB, "spec.selector.matchLabels.app", "s"), put(WEB, "spec.template.metadata.labels.app", "s")),
        "rejected", "restart", "outage"),
    row("a selector of a DaemonSet", put("DaemonSet agent", "spec.selector.matchLabels.a", "b"), "rejected"),
    row("a Job's template", put("Job web-migrate-1a2b3c4d", f"{CONTAINER}.image", "registry.example.com/shop/web:1.1"), "rejected"),
    row("a headless Service gets an address", put("Service db", "spec.clusterIP", "10.96.0.5"), "rejected"),
    row("a role of a binding", put("RoleBinding web", "roleRef.name", "admin"), "rejected"),
    row("parameters of a class", put("StorageClass ssd", "parameters.type", "gp2"), "rejected"),
    row("reclaim policy of a class", put("StorageClass ssd", "reclaimPolicy", "Retain"), "rejected"),
    row("the type of a Secret", put("Secret web", "type", "kubernetes.io/basic-auth"), "rejected"),
    row("an immutable ConfigMap", put("ConfigMap fixed", "data.version", "2"), "rejected"),
    row("a smaller claim", put("PersistentVolumeClaim uploads", "spec.resources.requests.storage", "5Gi"), "rejected", "cost"),
    row("access modes of a claim", put("PersistentVolumeClaim uploads", "spec.accessModes.0", "ReadWriteMany"), "rejected"),
    row("the value of a priority", put("PriorityClass shop", "value", 2000), "rejected"),
    row("the controller of a class", put("IngressClass internal", "spec.controller", "traefik.io/ingress-controller"), "rejected"),
    row("Recreate, where rollingUpdate was a default", put(WEB, "spec.strategy", {"type": "Recreate"}), "rejected"),
]  # fmt: skip
DATA_LOSS = [
    row("a claim is removed", both(drop("PersistentVolumeClaim uploads"), drop(FILES)), "data-loss", "outage", "cost"),
    row("a claim is renamed", both(
        rename("PersistentVolumeClaim uploads", "files"), put(FILES, f"{POD}.volumes.0.persistentVolumeClaim.claimName", "files"),
    ), "data-loss", "restart"),
    row("whenDeleted: Delete", put(DB, "spec.persistentVolumeClaimRetentionPolicy", {"whenDeleted": "Delete"}), "data-loss"),
    row("an emptyDir instead of a claim", put(FILES, f"{POD}.volumes.0", {"name": "data", "emptyDir": {}}), "data-loss", "restart"),
    row("another place of a volume", put(FILES, f"{CONTAINER}.volumeMounts.0.mountPath", "/files"), "data-loss", "restart"),
    row("a database is renamed", rename(DB, "database"), "data-loss", "outage"),
    row("the namespace is removed", drop("Namespace shop"), "data-loss"),
]  # fmt: skip
OUTAGE = [
    row("no pods", put(WEB, "spec.replicas", 0), "outage", "cost"),
    row("one pod is left", put(WEB, "spec.replicas", 1), "outage", "cost"),
    row("an autoscaler may go to one pod", put("HorizontalPodAutoscaler files", "spec.minReplicas", 1), "outage"),
    row("a workload is removed", drop(FILES), "outage"),
    row("a Service is removed", drop("Service db"), "outage"),
    row("the port of a Service", put("Service web", "spec.ports.0.port", 8000), "outage"),
    row("the target port of a Service", put("Service web", "spec.ports.0.targetPort", 8081), "outage"),
    row("the selector of a Service", put("Service web", "spec.selector.app", "shop"), "outage"),
    row("the only pod of a database", put(DB, f"{CONTAINER}.image", "docker.io/library/postgres:18.1"), "outage"),
    row("all pods at once", both(
        put(WEB, "spec.strategy", {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 0, "maxUnavailable": "100%"}}),
        put(WEB, f"{CONTAINER}.image", "registry.example.com/shop/web:1.1"),
    ), "outage"),
    row("a host is gone", drop("Ingress web"), "outage"),
    row("a ServiceAccount that is used", drop("ServiceAccount web"), "outage"),
    row("a ConfigMap that is used", drop("ConfigMap web-settings"), "outage"),
    row("a policy closes a connection", drop("NetworkPolicy db", "spec.ingress.0.from.0"), "outage"),
    row("the first policy of a pod", new("NetworkPolicy", "web", POLICY, spec={"podSelector": {"matchLabels": {"app": "web"}}}),
        "outage"),
    row("a permission is withdrawn", put("Role web", "rules.0.verbs", ["get"]), "outage"),
    row("Pod Security is raised", put("Namespace shop", "metadata.labels", {"pod-security.kubernetes.io/enforce": "restricted"}),
        "outage"),
    row("another class of an Ingress", put("Ingress web", "spec.ingressClassName", "traefik"), "outage"),
    row("a backend without that port", put("Ingress web", "spec.rules.0.http.paths.0.backend.service.port.number", 81), "outage"),
]  # fmt: skip
EXPOSURE = [
    row("another host", add("Ingress web", "spec.rules", {"host": "admin.example.com"}), "exposure"),
    row("a load balancer", put("Service web", "spec.type", "LoadBalancer"), "exposure", "cost"),
    row("a policy opens a connection",
        add("NetworkPolicy db", "spec.ingress.0.from", {"podSelector": {"matchLabels": {"app": "files"}}}), "exposure"),
    row("a policy opens a port", add("NetworkPolicy db", "spec.ingress.0.ports", {"port": 22}), "exposure"),
    row("a policy is removed", drop("NetworkPolicy db"), "exposure"),
    row("a permission", put("Role web", "rules.0.resources", ["configmaps", "secrets"]), "exposure"),
    row("another subject", add("RoleBinding web", "subjects", {"kind": "Group", "name": "everyone"}), "exposure"),
    row("Pod Security is lowered", drop("Namespace shop", "metadata.labels"), "exposure"),
    row("a privileged container", put(WEB, f"{CONTAINER}.securityContext", {"privileged": True}), "exposure", "restart"),
    row("the node's network", put("DaemonSet agent", f"{POD}.hostNetwork", True), "exposure", "restart"),
    row("no TLS", drop("Ingress web", "spec.tls"), "exposure"),
]  # fmt: skip
OTHERS = [
    row("a variable", put(WEB, f"{CONTAINER}.env.0.value", "red"), "restart"),
    row("an image", put(WEB, f"{CONTAINER}.image", "registry.example.com/shop/web:1.1"), "restart"),
    row("a checksum", both(put("ConfigMap web-settings", "data", {"app.ini": "a = 2\n"}),
                           put(WEB, "spec.template.metadata.annotations", {"checksum/settings": "2222"})), "restart"),
    row("pods of nodes", put("DaemonSet agent", f"{CONTAINER}.image", "registry.example.com/agent:2"), "restart"),
    row("a migration under a new name", both(
        rename("Job web-migrate-1a2b3c4d", "web-migrate-5e6f7a8b"),
        put("Job web-migrate-1a2b3c4d", f"{CONTAINER}.image", "registry.example.com/shop/web:1.1"),
    ), "migration"),
    row("a migration that Argo CD makes anew", both(
        put("Job web-migrate-1a2b3c4d", "metadata.annotations", {"argocd.argoproj.io/hook": "PreSync"}),
        put("Job web-migrate-1a2b3c4d", f"{CONTAINER}.image", "registry.example.com/shop/web:1.1"),
    ), "migration"),
    row("a new migration", new("Job", "schema-upgrade", "batch/v1", spec={"template": {"spec": {"restartPolicy": "Never"}}}),
        "migration"),
    row("a Secret that isn't there", add(WEB, f"{CONTAINER}.env", {
        "name": "KEY", "valueFrom": {"secretKeyRef": {"name": "payments", "key": "key"}}}), "restart", "secret-needed"),
    row("a key that the Secret hasn't", put(WEB, f"{CONTAINER}.env.1.valueFrom.secretKeyRef.key", "pass"),
        "restart", "secret-needed"),
    row("a pull secret", put(WEB, f"{POD}.imagePullSecrets", [{"name": "registry"}]), "restart", "secret-needed"),
    row("a certificate", put("Ingress web", "spec.tls.0.secretName", "new-tls"), "secret-needed"),
    row("more pods", put(WEB, "spec.replicas", 5), "cost"),
    row("a larger claim", put("PersistentVolumeClaim uploads", "spec.resources.requests.storage", "20Gi"), "cost"),
]  # fmt: skip
NOTHING = [
    row("a Job that Helm makes anew", both(
        put("Job web-migrate-1a2b3c4d", "metadata.annotations", {"helm.sh/hook": "post-upgrade"}),
        put("Job web-migrate-1a2b3c4d", "spec.backoffLimitPerIndex", 1),
    )),
    row("a label", put("Deployment web", "metadata.labels.team", "shop")),
    row("a number of cores in another unit", put(WEB, f"{CONTAINER}.resources.requests.cpu", "0.25")),
    row("a default that is written out", put(WEB, f"{POD}.terminationGracePeriodSeconds", 30)),
    row("containers in another order", lambda objects: objects[WEB]["spec"]["template"]["spec"]["containers"].reverse()),
    row("a Secret that is used in the variables", put("Secret web", "stringData.password", "ccc")),
    row("the schedule of a CronJob", put("CronJob report", "spec.schedule", "0 4 * * *")),
    row("the template of a CronJob", put("CronJob report", f"spec.jobTemplate.{CONTAINER}.image", "example.com/web:2")),
    row("a ConfigMap without a checksum", put("ConfigMap web-settings", "data", {"app.ini": "a = 3\n"})),
    row("a budget is removed", drop("PodDisruptionBudget web")),
    row("a Secret that operators or people fill", new("Secret", "later")),
]  # fmt: skip
ROWS = [*REJECTED, *DATA_LOSS, *OUTAGE, *EXPOSURE, *OTHERS, *NOTHING]
