"""A hardened pod with its own ServiceAccount and NetworkPolicy. Egress is denied except to connected endpoints."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from cdk8s import ApiObject, Chart
from constructs import Construct

from constructs_lib.core.chart.application import instance_of, object_name
from constructs_lib.core.chart.context import ChartContext, Edge
from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.chart.network_policy import network_policy
from constructs_lib.core.values.arguments import checked, described
from constructs_lib.core.values.env import UNSET, Env, EnvValue, Expanded, reference, unset_references
from constructs_lib.core.values.grammars import ABSOLUTE_PATH, CONFIG_KEY, ENV_NAME, LABEL_VALUE
from constructs_lib.core.values.images import Image
from constructs_lib.core.values.names import check_name, content_hash, selector
from constructs_lib.core.values.pods import PodProps
from constructs_lib.core.values.quantities import byte_count
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.user_env import env_value
from constructs_lib.core.wiring.connection import keys_out_of_reach, open_policies
from constructs_lib.core.wiring.endpoint import Endpoint, Owner, Readiness
from constructs_lib.core.wiring.policy import Peer, Policy
from constructs_lib.core.workloads.pod import SMALL, Container, Pod, with_variables
from constructs_lib.core.workloads.service_account import ServiceAccountProps
from constructs_lib.core.workloads.trust import trusting_pod

EXIT_ON_TERM = "trap 'exit 143' TERM; "
"""For scripts that loop: a shell that is a container's first process ignores SIGTERM otherwise, until it is killed."""
Files = Mapping[str, str] | Callable[[], Mapping[str, str]]
"""Texts by file name, or a function that returns them at synth."""
CONFIG_MAP_LIMIT = "256Ki"
"""Bytes: the limit of annotations, in which client-side apply repeats the object."""


class Workload(Construct):
    """The common part of Component and Job. Its id is its name in the cluster."""

    @checked
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
        pods: PodProps | None = None,
        service_account: ServiceAccountProps | None = None,
        on_every_node: bool = False,
    ) -> None:
        """`pods` are the application's settings of pods, which are laid over the platform's.

        With `on_every_node` those of the platform that choose nodes or another runtime are left out.
        """
        super().__init__(scope, id)
        self.name = object_name(scope, id)
        self.context = ChartContext.of(scope).adopt(self)
        for label in (program, role):
            LABEL_VALUE(label)
        self.selector = selector(self.name, instance=instance_of(scope))
        self.labels = {
            **self.selector,
            "app.kubernetes.io/name": program,
            "app.kubernetes.io/component": role,
            "app.kubernetes.io/version": image.tag.strip("-._")[:63].rstrip("-._"),
            **self.context.labels(),
        }
        self.uses_proxy = False
        """Whether it reaches something through the chart's proxy."""
        self._direct_hosts: list[str] = []
        self.policy = Policy(self.selector, self.context.cluster)
        self._make_service_account(service_account or ServiceAccountProps())
        self.network_policy = network_policy(self, self.policy, name=self.name, labels=self.labels)
        self.context.add_workload(self.name, self)
        if self.context.ca and self.context.ca.secret:
            self.context.check_secret(self, "ca", SecretKey(name=self.context.ca.secret, key=self.context.ca.key))
        for path, message in resources.errors_on(self.context.cluster.largest_node):
            self.add_error(f"resources.{path}", message)
        self.container = Container(program, image, resources, command, args, working_dir)
        self._own_pods = pods or PodProps()
        everywhere = self.context.pods.for_node_agents() if on_every_node else self.context.pods
        self.pods = everywhere.under(self._own_pods)
        self.pod = Pod(self.container, {**self.labels, **self.pods.pod_labels}, self.service_account_name, grace_seconds)
        self.pod.annotations.update(self.pods.pod_annotations)
        self.pod.options.update(self.pods.manifest())
        for path in image.writable:
            self.pod.scratch(path)
        for key, value in (env or {}).items():
            self.add_env(key, value)
        for key, given in self.pods.env.items():
            self.add_env(key, env_value(given))

    # ---- connections and files -------------------------------------------------------------------------------------------

    @checked
    def connect(self, endpoint: Endpoint, env: Env | None = None, *, wait: bool = False) -> None:
        """Connects the workload to an endpoint: opens both NetworkPolicies, sets the variables and records the edge.

        `env` maps the program's variable names to values. With `wait` the program starts once the endpoint is ready.
        Keys of an endpoint in another namespace must be replaced by `endpoint.with_keys(...)`.
        """
        if message := keys_out_of_reach(self, endpoint):
            self.add_error("", message)
        for key, value in (env or {}).items():
            self.add_env(key, value)
        self.allow_to(endpoint)
        if wait:
            self.wait_for(endpoint)

    @checked
    def wait_for(self, endpoint: Endpoint) -> None:
        """Adds an init container that waits for the endpoint. Raises ValueError if the endpoint has no readiness command."""
        if endpoint.readiness is None:
            raise ValueError(f"{endpoint.name} has no readiness command, so {self.name} can't wait for it")
        self.context.rendering.touch()
        readiness = endpoint.readiness
        self.pod.waits[f"wait-for-{endpoint.name}"] = lambda: waiting(f"wait-for-{endpoint.name}", readiness)
        self._check_secrets(readiness.env)

    @checked
    def add_env(self, name: str, value: EnvValue) -> None:
        """Sets a variable of the program. A second value for the same name is an error.

        Raises ValueError if no variable can have that name.
        """
        ENV_NAME(name)
        self.context.rendering.touch()
        known = self.container.env.setdefault(name, value)
        if known != value:
            self._set_twice(name)
        self._check_secrets({name: value})

    @checked
    def add_files(self, path: str, files: Files, *, id: str = "config") -> None:
        """Mounts files into a folder of the program, read-only, from a ConfigMap. A change of them restarts the pods.

        They are read at synth: a dict may still be added to until then, and a function is only called then.

        Raises ValueError if the path isn't absolute, or for a second folder with the same `id`.
        """
        ABSOLUTE_PATH(path)
        if id in self.pod.volumes:
            raise ValueError(f"{self.node.path}: {id!r} has files already; give these another id")
        read = files if callable(files) else lambda: files
        name = check_name(f"{self.name}-{id}")
        Manifest(self, f"ConfigMap-{id}", "ConfigMap", lambda: {"data": self._fitting(read(), id)}, name=name, labels=self.labels)
        self.pod.mount(id, path, {"configMap": {"name": name}}, read_only=True)
        self.pod.annotations[f"checksum/{id}"] = lambda: content_hash(dict(read()))

    def _fitting(self, files: Mapping[str, str], id: str) -> dict[str, str]:
        for name, text in files.items():
            CONFIG_KEY(name)
            if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # a function may return anything
                raise ValueError(f"file {name!r} must be text (given: {described(text)})")
        size = sum(len(text.encode()) for text in files.values())
        if size > byte_count(CONFIG_MAP_LIMIT):
            self.add_error(id, f"its files have {size} bytes; the limit of a ConfigMap is {CONFIG_MAP_LIMIT}")
        return dict(files)

    @checked
    def add_secret_files(self, path: str, files: Mapping[str, SecretKey], *, id: str = "secrets") -> None:
        """Mounts keys of Secrets into a folder of the program, read-only."""
        self.context.rendering.touch()
        sources = [
            {"secret": {"name": secret.name, "items": [{"key": secret.key, "path": file}]}} for file, secret in files.items()
        ]
        self.pod.mount(id, path, {"projected": {"defaultMode": 0o440, "sources": sources}}, read_only=True)
        for file, secret in files.items():
            self.context.check_secret(self, f"{id}.{file}", secret)

    @checked
    def allow_to(self, endpoint: Endpoint) -> None:
        """Opens both NetworkPolicies and records the edge. To the outside the policy opens to the proxy, if the chart has one."""
        self.context.rendering.touch()
        proxy = self.context.proxy
        if proxy and proxy.carries(endpoint):
            self.uses_proxy = True
            open_policies(self, proxy.endpoint())
        else:
            self._direct_hosts.append(endpoint.host)
            open_policies(self, endpoint)
        self.context.edges.append(Edge(self, endpoint))

    @checked
    def allow_from(self, peer: Peer, port: int) -> None:
        """Allows traffic from pods without an Owner, such as a gateway's."""
        self.context.rendering.touch()
        self.policy.allow_from(peer, port)

    def add_error(self, path: str, message: str) -> None:
        """Records an error. `path` is that of the field in the workload's props."""
        self.context.add_error(self, message, path)

    def peer_for(self, other: Owner) -> Peer:
        """Returns the peer that stands for these pods in the policy of `other`."""
        external_endpoint = self.namespace != other.namespace
        return Peer.pods(self.selector, self.context.namespace if external_endpoint else None)

    @property
    def service_name(self) -> str:
        """The name of the Service in front of these pods."""
        return self.name

    def host(self, service: str | None = None) -> str:
        """Returns the DNS name of a Service of these pods, by default the main one, valid in any namespace."""
        name = service or self.service_name
        return f"{name}.{self.context.namespace}" if self.context.namespace else name

    @property
    def namespace(self) -> str | None:
        """The namespace of its objects."""
        return self.context.namespace

    # ---- for subclasses ------------------------------------------------------------------------------------------

    def template(self) -> dict[str, Any]:
        """Returns the current pod template."""
        return self._completed(self.pod)

    def _completed(self, pod: Pod) -> dict[str, Any]:
        self._check_references()
        template = pod.template(self.context)
        return {**template, "spec": trusting_pod(self._proxied(template["spec"]), self.context)}

    def _proxied(self, spec: Mapping[str, Any]) -> dict[str, Any]:
        variables = self._proxy_variables()
        kinds = [kind for kind in ("initContainers", "containers") if variables and kind in spec]
        return {**spec, **{kind: [with_variables(container, variables) for container in spec[kind]] for kind in kinds}}

    def _proxy_variables(self) -> Env:
        if not (self.context.proxy and self.uses_proxy):
            return {}
        # Clients of the Kubernetes API reach it by the address that Kubernetes gives to each container.
        api = [reference("KUBERNETES_SERVICE_HOST")] if self.pod.token else []
        variables = self.context.proxy.variables([*filter(None, self._direct_hosts), *api])
        return {name: Expanded(value) for name, value in variables.items()}

    def _make_service_account(self, props: ServiceAccountProps) -> None:
        self.service_account_name = props.name or self.name
        """The name of the ServiceAccount of the pods."""
        self.service_account: ApiObject | None = None
        """The ServiceAccount that is made for the pods; None if they have one that exists."""
        if not props.name:
            self.service_account = Manifest(
                self, "ServiceAccount", "ServiceAccount", lambda: {"automountServiceAccountToken": False},
                name=self.name, labels=self.labels, annotations=props.annotations,
            )  # fmt: skip

    @property
    def on_host_network(self) -> bool:
        """Whether the pods have the node's address, which no pod selector matches."""
        return bool(self.pod.options.get("hostNetwork"))

    def _set_twice(self, name: str) -> None:
        if self._is_for_all_pods(name):
            message = f"{self.name} has another value, which the library sets; leave it out here, and set it where it is needed"
            self.context.add_error(self.context.scope, message, f"pods.env.{name}")
        else:
            self.add_error(f"env.{name}", "is set twice, since the library sets it too; leave it out")

    def _check_references(self) -> None:
        for name, other in unset_references(self.container.env):
            if self._is_for_all_pods(name):
                self.context.add_error(Chart.of(self), f"$({other}) {UNSET}", f"pods.env.{name}")
            elif name in self._own_pods.env:
                self.add_error(f"env.{name}", f"$({other}) {UNSET}")

    def _is_for_all_pods(self, name: str) -> bool:
        return name in self.context.pods.env and name not in self._own_pods.env

    def _manifest(self, kind: str, body: Mapping[str, Any], api_version: str = "v1") -> Manifest:
        return Manifest(self, kind, kind, lambda: body, api_version=api_version, name=self.name, labels=self.labels)

    def _check_secrets(self, env: Env) -> None:
        for name, value in env.items():
            if isinstance(value, SecretKey):
                self.context.check_secret(self, f"env.{name}", value)


def waiting(name: str, readiness: Readiness) -> Container:
    """Returns an init container that ends once the readiness command succeeds."""
    # The reason is written when it changes, so that it is the last line of the log however long the wait takes.
    tell = f'[ "$answer" = "$last" ] || echo "{name}: $answer"; last=$answer'
    script = f'{EXIT_ON_TERM}until answer=$("$@" 2>&1); do {tell}; sleep 2; done'
    return Container(name, readiness.image, SMALL, command=("sh", "-c", script, "--", *readiness.command), env=dict(readiness.env))
