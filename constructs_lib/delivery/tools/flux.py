"""Flux: for each environment a GitRepository with its manifests alone, and a Kustomization that waits until all is healthy."""

from typing import Any

from constructs_lib.core.values.yaml_text import documents_text
from constructs_lib.delivery.props import DeliveryProps, EnvironmentProps

NAMESPACE = "flux-system"
INTERVAL, TIMEOUT = "10m", "30m"
Object = dict[str, Any]


def flux(props: DeliveryProps) -> dict[str, str]:
    """Returns the manifests for the cluster in which Flux runs, a file for each environment."""
    return {
        f"{environment.name}.yaml": documents_text([_repository(props, index), _kustomization(props, environment)])
        for index, environment in enumerate(props.environments)
    }


def branch_of(props: DeliveryProps, index: int) -> str:
    """Returns the branch that an environment is delivered from: one of its own where deliveries need an approval."""
    environment = props.environments[index]
    return f"deliver/{environment.name}" if index > 0 and environment.approval else props.branch


def _object(api_version: str, kind: str, environment: EnvironmentProps, spec: Object) -> Object:
    metadata = {"name": f"llm-platform-{environment.name}", "namespace": NAMESPACE}
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, "spec": spec}


def _repository(props: DeliveryProps, index: int) -> Object:
    environment = props.environments[index]
    spec = {
        "interval": "1m",
        "url": props.repository,
        "ref": {"branch": branch_of(props, index)},
        "ignore": _all_but(f"{props.folder}/{environment.name}.k8s.yaml"),
    }
    if f"{props.repository}".startswith("ssh://"):
        spec["secretRef"] = {"name": "llm-platform-git"}
    return _object("source.toolkit.fluxcd.io/v1", "GitRepository", environment, spec)


def _all_but(path: str) -> str:
    """Returns rules of `.gitignore` that leave one file: each folder on the way is let in before the rest of it is left out."""
    *folders, file = path.split("/")
    rules, place = ["/*"], ""
    for folder in folders:
        place = f"{place}/{folder}"
        rules += [f"!{place}", f"{place}/*"]
    return "\n".join([*rules, f"!{place}/{file}"]) + "\n"


def _kustomization(props: DeliveryProps, environment: EnvironmentProps) -> Object:
    spec: Object = {
        "interval": INTERVAL,
        "timeout": TIMEOUT,
        "sourceRef": {"kind": "GitRepository", "name": f"llm-platform-{environment.name}"},
        "path": f"./{props.folder}",
        "prune": True,
        # The health of every object, Jobs among them.
        "wait": True,
        "deletionPolicy": "Orphan",
    }
    if environment.cluster:
        spec["kubeConfig"] = {"secretRef": {"name": environment.cluster}}
    return _object("kustomize.toolkit.fluxcd.io/v1", "Kustomization", environment, spec)
