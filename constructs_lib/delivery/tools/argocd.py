"""Argo CD: an AppProject, and an ApplicationSet with an Application for each environment."""

from typing import Any

from constructs_lib.core.values.yaml_text import documents_text
from constructs_lib.delivery.props import DeliveryProps, EnvironmentProps, SyncWindow

API_VERSION = "argoproj.io/v1alpha1"
OWN_CLUSTER = "in-cluster"
CLUSTER_KINDS = {
    "": ("Namespace", "PersistentVolume"),
    "networking.k8s.io": ("IngressClass",),
    "rbac.authorization.k8s.io": ("ClusterRole", "ClusterRoleBinding"),
    "storage.k8s.io": ("StorageClass",),
}
"""The kinds without a namespace that a platform has, by their API groups."""
AUTOMATED = """\
{{- if .automated }}
spec:
  syncPolicy:
    automated:
      prune: true
      selfHeal: true
{{- end }}
"""
COMPARED = {"argocd.argoproj.io/compare-options": "ServerSideDiff=true"}
"""The API server fills in the defaults of both sides. Else routes, ExternalSecrets and claims of StatefulSets differ for ever, and
are synced again and again."""
IGNORED: list[dict[str, Any]] = [
    # A Job fills them in the cluster; the manifests have no values.
    {"group": "", "kind": "Secret", "jsonPointers": ["/data"]},
    # Autoscalers set the replicas.
    {"group": "apps", "kind": "Deployment", "managedFieldsManagers": ["kube-controller-manager"]},
]


def argocd(props: DeliveryProps) -> dict[str, str]:
    """Returns the manifests for the cluster in which Argo CD runs, by the names of their files."""
    return {"project.yaml": documents_text([_project(props)]), "applications.yaml": documents_text([_applications(props)])}


def _object(kind: str, spec: dict[str, Any]) -> dict[str, Any]:
    return {"apiVersion": API_VERSION, "kind": kind, "metadata": {"name": "llm-platform", "namespace": "argocd"}, "spec": spec}


def _project(props: DeliveryProps) -> dict[str, Any]:
    windows = [_window(environment, window) for environment in props.environments for window in environment.sync_windows]
    spec = {
        "description": "The LLM platform in all its environments",
        "sourceRepos": [props.repository],
        "destinations": [destination for environment in props.environments for destination in _destinations(environment)],
        "clusterResourceWhitelist": [{"group": group, "kind": kind} for group, kinds in CLUSTER_KINDS.items() for kind in kinds],
    }
    return _object("AppProject", spec | ({"syncWindows": windows} if windows else {}))


def _destinations(environment: EnvironmentProps) -> list[dict[str, str]]:
    names = (environment.effective_namespace, environment.effective_node_namespace)
    return [{"name": environment.cluster or OWN_CLUSTER, "namespace": name} for name in names]


def _window(environment: EnvironmentProps, window: SyncWindow) -> dict[str, Any]:
    return {
        "kind": window.kind,
        "schedule": window.schedule,
        "duration": window.duration,
        "timeZone": window.time_zone,
        "applications": [_name(environment)],
        "manualSync": False,
    }


def _applications(props: DeliveryProps) -> dict[str, Any]:
    elements = [_element(index, environment) for index, environment in enumerate(props.environments)]
    spec = {
        "goTemplate": True,
        "goTemplateOptions": ["missingkey=error"],
        "generators": [{"list": {"elements": elements}}],
        "syncPolicy": {"preserveResourcesOnDeletion": True},
        "template": _template(props),
        "templatePatch": AUTOMATED,
    }
    return _object("ApplicationSet", spec)


def _element(index: int, environment: EnvironmentProps) -> dict[str, Any]:
    return {
        "environment": environment.name,
        "cluster": environment.cluster or OWN_CLUSTER,
        "namespace": environment.effective_namespace,
        "automated": index == 0 or not environment.approval,
    }


def _template(props: DeliveryProps) -> dict[str, Any]:
    source = {
        "repoURL": props.repository,
        "targetRevision": props.branch,
        "path": props.folder,
        "directory": {"include": "{{.environment}}.k8s.yaml"},
    }
    options = ["ServerSideApply=true", "RespectIgnoreDifferences=true", "PruneLast=true"]
    retry = {"limit": 5, "backoff": {"duration": "30s", "factor": 2, "maxDuration": "5m"}}
    spec = {
        "project": "llm-platform",
        "source": source,
        "destination": {"name": "{{.cluster}}", "namespace": "{{.namespace}}"},
        "ignoreDifferences": IGNORED,
        "syncPolicy": {"syncOptions": options, "retry": retry},
    }
    return {"metadata": {"name": "llm-platform-{{.environment}}", "annotations": COMPARED}, "spec": spec}


def _name(environment: EnvironmentProps) -> str:
    return f"llm-platform-{environment.name}"
