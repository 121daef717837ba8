"""What every workload is: a hardened pod with its own account and policy, whose only ways out are its connections."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self

from constructs import Construct
from pydantic import model_validator

from constructs_lib.core.endpoint import Endpoint, Env, EnvValue, Readiness
from constructs_lib.core.guarded import GuardedPods
from constructs_lib.core.images import Image
from constructs_lib.core.manifest import Manifest
from constructs_lib.core.names import check_name, content_hash
from constructs_lib.core.pod import SMALL, Container, Pod
from constructs_lib.core.props import DnsLabel, Props, Replicas, Resources, byte_count
from constructs_lib.core.scaling import Autoscaling
from constructs_lib.core.secrets import SecretKey

STOPS = "trap 'exit 143' TERM; "
"""Before a shell's loop: as a container's first process it would otherwise not notice that it is to stop, until it is killed."""
Files = Mapping[str, str] | Callable[[], Mapping[str, str]]
"""Texts by the names of their files, or what gives them once everything is known."""
CONFIG_MAP_LIMIT = "256Ki"
"""Bytes: client-side apply repeats an object in an annotation, which takes no more."""


class WorkloadProps(Props):
    """What can be changed of every workload."""

    image: Image
    """The program's image; the short form is `repository:tag[@digest]`."""
    replicas: Replicas = 1
    """Pods. With `autoscaling` this is its minimum."""
    resources: Resources = Resources()
    """CPU, memory and scratch disk of the program's container."""
    autoscaling: Autoscaling | None = None
    """A HorizontalPodAutoscaler; None keeps the number of pods fixed."""
    env: Mapping[str, str | SecretKey] = {}
    """More environment variables for the program. One that the construct sets itself is refused."""
    pod_annotations: Mapping[str, str] = {}
    """Annotations of the pods."""
    node_selector: Mapping[str, str] = {}
    """Labels of the nodes it may run on."""
    tolerations: tuple[Mapping[str, Any], ...] = ()
    """Taints of nodes it tolerates, as in a pod's spec."""
    priority_class: DnsLabel | None = None
    """The PriorityClass of the pods."""

    def _findings(self) -> Iterable[str]:
        """What is wrong with these props together: a line each, beginning with the path of the prop."""
        return ()

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        problems = list(self._findings())
        if problems:
            raise ValueError("; ".join(problems))
        return self


class Workload(GuardedPods):
    """The common part of Component and Task. Its id is its name in the cluster."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        image: Image,
        resources: Resources,
        program: str,
        role: str,
        command: tuple[str, ...] = (),
        args: tuple[str, ...] = (),
        working_dir: str | None = None,
        env: Env | None = None,
        grace_seconds: int = 30,
    ) -> None:
        super().__init__(scope, id, program=program, role=role, version=image.tag)
        self.container = Container(program, image, resources, command, args, working_dir)
        self.pod = Pod(self.container, self.labels, self.name, grace_seconds)
        for path in image.writable:
            self.pod.scratch(path)
        for key, value in (env or {}).items():
            self.add_env(key, value)

    # ---- what it grows by -------------------------------------------------------------------------------------------

    def connect(self, endpoint: Endpoint, env: Env | None = None, *, wait: bool = False) -> None:
        """The only way out of a workload: opens both policies, sets the variables, records the edge.

        `env` holds the program's own variable names. With `wait` the pod starts its program once the endpoint is ready.
        """
        for key, value in (env or {}).items():
            self.add_env(key, value)
        self.reach(endpoint)
        if wait:
            self.wait_for(endpoint)

    def wait_for(self, endpoint: Endpoint) -> None:
        """Lets the pod wait in an init container until the endpoint is ready. Raises ValueError where it can't tell."""
        if endpoint.readiness is None:
            raise ValueError(f"{endpoint.name} has no readiness command, so {self.name} can't wait for it")
        readiness = endpoint.readiness
        self.pod.waits[f"wait-for-{endpoint.name}"] = lambda: waiting(f"wait-for-{endpoint.name}", readiness)
        self._check_secrets(readiness.env)

    def add_env(self, name: str, value: EnvValue) -> None:
        """Sets a variable of the program. A second value for it is refused."""
        known = self.container.env.setdefault(name, value)
        if known != value:
            self.refuse(f"env.{name}", f"is set twice: {_shown(known)} and {_shown(value)}")
        self._check_secrets({name: value})

    def add_files(self, path: str, files: Files, *, id: str = "config") -> None:
        """Mounts files into a folder of the program, read-only. A change of them rolls the pods.

        They are read at synth: a dict may still be added to until then, and a function is only called then.
        """
        read = files if callable(files) else lambda: files
        name = check_name(f"{self.name}-{id}")
        Manifest(self, f"ConfigMap-{id}", "ConfigMap", lambda: {"data": self._fitting(read(), id)}, name=name, labels=self.labels)
        self.pod.mount(id, path, {"configMap": {"name": name}}, read_only=True)
        self.pod.annotations[f"checksum/{id}"] = lambda: content_hash(dict(read()))

    def _fitting(self, files: Mapping[str, str], id: str) -> dict[str, str]:
        size = sum(len(text.encode()) for text in files.values())
        if size > byte_count(CONFIG_MAP_LIMIT):
            self.refuse(id, f"its files have {size} bytes; a ConfigMap of ours has at most {CONFIG_MAP_LIMIT}")
        return dict(files)

    def add_secret_files(self, path: str, files: Mapping[str, SecretKey], *, id: str = "secrets") -> None:
        """Mounts keys of Secrets into a folder of the program, read-only: for programs that read a secret from a file."""
        sources = [
            {"secret": {"name": secret.name, "items": [{"key": secret.key, "path": file}]}} for file, secret in files.items()
        ]
        self.pod.mount(id, path, {"projected": {"defaultMode": 0o440, "sources": sources}}, read_only=True)
        for file, secret in files.items():
            self.composition.check_secret(self, f"{self.name}.{id}.{file}", secret)

    # ---- for its own kinds ------------------------------------------------------------------------------------------

    def template(self) -> dict[str, Any]:
        """The pod template as it is now."""
        return self.pod.template(self.composition.image_mirror, self.composition.image_pull_secrets)

    @property
    def on_host_network(self) -> bool:
        """Whether its pods have the node's address, which no selector names."""
        return bool(self.pod.options.get("hostNetwork"))

    def _check_secrets(self, env: Env) -> None:
        for name, value in env.items():
            if isinstance(value, SecretKey):
                self.composition.check_secret(self, f"{self.name}.env.{name}", value)


def waiting(name: str, readiness: Readiness) -> Container:
    """A container that ends once the command succeeds."""
    script = f'{STOPS}until "$@"; do echo "not ready yet"; sleep 2; done'
    return Container(
        name, readiness.image, SMALL, command=("sh", "-c", script, "--", *readiness.command), env=dict(readiness.env)
    )


def _shown(value: EnvValue) -> str:
    return f"key {value.key!r} of Secret {value.name!r}" if isinstance(value, SecretKey) else repr(value)
