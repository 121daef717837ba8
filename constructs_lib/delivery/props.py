"""Props of a delivery."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator

from constructs_lib.core.values.images import Image
from constructs_lib.core.values.literal_secrets import looks_secret
from constructs_lib.core.values.props import GroupError, Items, Props
from constructs_lib.core.values.text import DEFAULT_NAMESPACE, DnsLabel, OwnNamespace, Text, TimeZone
from constructs_lib.delivery.grammars import Branch, Cluster, Cron, Duration, Folder, Release, RepositoryUrl

Tool = Literal["argocd", "flux", "gitlab", "github", "jenkins"]
CONTROLLERS = ("argocd", "flux")
"""The tools that run in the cluster and read the repository themselves."""


def _shell(lines: tuple[str, ...]) -> tuple[str, ...]:
    if not all(line.strip() for line in lines):
        raise ValueError("has a line without a command; leave it out")
    for index, line in enumerate(lines):
        if looks_secret("", line):
            raise GroupError(f"{index}: has a secret in it; take it from a variable that the pipeline keeps hidden")
    return lines


Shell = Annotated[Items[Text], AfterValidator(_shell)]
"""Lines of a POSIX shell, run in the root of the repository; the first one that fails ends the stage."""


class CommandsProps(Props):
    """The commands of a project. The defaults are those of a project with `requirements.txt` and `main.py`."""

    install: Shell = ("python3 -m venv .venv", ".venv/bin/pip install --quiet --requirement requirements.txt")
    """Makes `.venv` with `cdk8s-llm-platform[cli,node]` and `kubernetes-validate`."""
    check: Shell = (".venv/bin/llm-platform check dist",)
    """Static checks; the stage is left out if it is empty."""
    test: Shell = ("if [ -d tests ]; then .venv/bin/python -m pytest tests; fi",)
    """Unit tests; the stage is left out if it is empty."""
    synth: Shell = (".venv/bin/python main.py",)
    """Writes the manifests again."""


class SyncWindow(Props):
    """A time in which Argo CD may deliver, or may not."""

    kind: Literal["allow", "deny"] = "deny"
    """Whether it may."""
    schedule: Cron
    """The start, in cron's five fields."""
    duration: Duration
    """The length, such as `8h`."""
    time_zone: TimeZone = "UTC"
    """The time zone of the schedule, such as `Europe/Berlin`."""


class EnvironmentProps(Props):
    """An environment: the file of its manifests, and its cluster."""

    name: DnsLabel
    """The name of its chart: its manifests are in `<folder>/<name>.k8s.yaml`."""
    namespace: OwnNamespace | None = None
    """The namespace of the platform. None: `namespace` of these settings; `llm-platform` for a `Delivery` without a platform."""
    node_namespace: OwnNamespace | None = None
    """The namespace of the node agents. None: `observability.node_namespace` of these settings, or the namespace with `-nodes`
    after it."""
    cluster: Cluster | None = None
    """The context of the kubeconfig, by default the environment's name; with Argo CD the name of the cluster there, by default its
    own; with Flux the Secret with a kubeconfig, by default none: its own."""
    approval: bool = True
    """Whether a person approves each delivery. The first environment needs none."""
    sync_windows: Items[SyncWindow] = ()
    """The times of deliveries, with Argo CD."""

    @property
    def effective_namespace(self) -> str:
        """The namespace of the platform."""
        return self.namespace or DEFAULT_NAMESPACE

    @property
    def effective_node_namespace(self) -> str:
        """The namespace of the node agents."""
        return self.node_namespace or f"{self.effective_namespace}-nodes"


class DeliveryProps(Props):
    """How manifests get from the repository into the clusters."""

    tool: Tool
    """The program that delivers."""
    environments: Items[EnvironmentProps]
    """The environments in the order in which a change goes through them."""
    repository: RepositoryUrl | None = None
    """The URL from which Argo CD or Flux reads the manifests; pipelines need none."""
    branch: Branch = "main"
    """The branch that is delivered."""
    folder: Folder = "dist"
    """The folder of the manifests."""
    commands: CommandsProps = CommandsProps()
    """The commands of the project, for pipelines."""
    apply: bool = True
    """Whether the pipeline applies the manifests. False for one that only checks, because Argo CD or Flux delivers."""
    image: Image = Image(repository="docker.io/library/python", tag="3.13.16-trixie")
    """The image of pipelines: with Python 3.11 or later, git, and for deliveries curl or kubectl."""
    kubectl: Release = "v1.35.4"
    """The version of kubectl that is installed where the image has none."""

    def _errors(self) -> Iterator[str]:
        names = [environment.name for environment in self.environments]
        if not names:
            yield "environments: is empty; list at least one"
        yield from (f"environments: {name!r} exists twice" for name in dict.fromkeys(names) if names.count(name) > 1)
        if self.tool in CONTROLLERS and not self.repository:
            yield f"repository: is required, since {self.tool} reads the manifests from it"
        for index, environment in enumerate(self.environments):
            if environment.sync_windows and self.tool != "argocd":
                yield f"environments.{index}.sync_windows: {self.tool} has none; they need tool 'argocd'"
