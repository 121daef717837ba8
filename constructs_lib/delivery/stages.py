"""The stages of a pipeline with their shell, the same for every tool."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from constructs_lib.delivery.props import DeliveryProps, EnvironmentProps

When = Literal["always", "review", "delivery", "request"]
DIFF_FILE = "diff.md"
ROLL_BACK_TO = "ROLL_BACK_TO"
"""The variable with the Git revision whose manifests a roll-back applies; by default that before the last one."""
ROLLOUT_TIMEOUT = "20m"
INSTALL_KUBECTL = """\
if ! command -v kubectl >/dev/null; then
  url="https://dl.k8s.io/release/VERSION/bin/linux/$(dpkg --print-architecture)/kubectl"
  curl --fail --silent --show-error --location --output .venv/bin/kubectl "$url"
  sum=$(curl --fail --silent --show-error --location "$url.sha256")
  echo "$sum  .venv/bin/kubectl" | sha256sum --check --quiet
  chmod +x .venv/bin/kubectl
fi"""


@dataclass(frozen=True)
class Stage:
    """A step of the pipeline. Its shell runs in the root of the repository, by `sh -eu`, after that of `install`."""

    name: str
    shell: tuple[str, ...]
    when: When = "always"
    """`always`: for changes under review and on the branch; `review`: for changes alone; `delivery`: on the branch; `request`: on
    the branch, when a person starts it."""
    environment: str = ""
    """The environment whose cluster it talks to; empty for none."""
    approval: bool = False
    """Whether a person must approve it."""


def stages(props: DeliveryProps) -> tuple[Stage, ...]:
    """Returns the stages in their order."""
    deliveries = _deliveries(props) if props.apply else ()
    return tuple(stage for stage in (*_checks(props), *deliveries) if stage.shell)


def _checks(props: DeliveryProps) -> Iterator[Stage]:
    commands = props.commands
    yield Stage("install", tuple(commands.install))
    yield Stage("check", tuple(commands.check))
    yield Stage("test", tuple(commands.test))
    yield Stage("synth", (*commands.synth, _is_current(props.folder)))
    yield Stage("diff", _diff(props), "review")
    yield Stage("validate", (f".venv/bin/kubernetes-validate --strict --quiet {props.folder}/*.k8s.yaml",))


def _deliveries(props: DeliveryProps) -> Iterator[Stage]:
    for index, environment in enumerate(props.environments):
        name, approval = environment.name, index > 0 and environment.approval
        manifests = f"{props.folder}/{name}.k8s.yaml"
        yield Stage(f"apply-{name}", _apply(props, environment, manifests), "delivery", name, approval)
        yield Stage(f"smoke-{name}", _smoke(props, environment), "delivery", name)
    for environment in props.environments:
        name = environment.name
        yield Stage(f"roll-back-{name}", _roll_back(props, environment), "request", name)


def _is_current(folder: str) -> str:
    """New files count too, which `git diff` doesn't see."""
    changed = f"git status --porcelain -- {folder}"
    return (
        f'test -z "$({changed})" || {{ {changed}; echo "{folder} is not what the sources say: synthesize and commit it"; exit 1; }}'
    )


def _diff(props: DeliveryProps) -> tuple[str, ...]:
    options = f"--per-file --format markdown --output {DIFF_FILE}"
    return (
        f"git fetch --quiet origin {props.branch}",
        f'.venv/bin/llm-platform diff --git "$(git merge-base FETCH_HEAD HEAD)" {props.folder} {options}',
    )


# ---- the cluster ----------------------------------------------------------------------------------------------------


def _apply(props: DeliveryProps, environment: EnvironmentProps, manifests: str) -> tuple[str, ...]:
    return (
        *_kubectl(props, environment),
        f"kubectl apply --server-side --filename={manifests}",
        *_rollout(environment.effective_namespace),
    )


def _smoke(props: DeliveryProps, environment: EnvironmentProps) -> tuple[str, ...]:
    return (*_kubectl(props, environment), f".venv/bin/llm-platform smoke --namespace {environment.effective_namespace}")


def _roll_back(props: DeliveryProps, environment: EnvironmentProps) -> tuple[str, ...]:
    revision = f'"${{{ROLL_BACK_TO}:-HEAD~1}}:{props.folder}/{environment.name}.k8s.yaml"'
    return (f"git show {revision} > roll-back.yaml", *_apply(props, environment, "roll-back.yaml"))


def _kubectl(props: DeliveryProps, environment: EnvironmentProps) -> tuple[str, ...]:
    return (
        'export PATH="$PWD/.venv/bin:$PATH"',
        INSTALL_KUBECTL.replace("VERSION", props.kubectl),
        f"kubectl config use-context {shlex.quote(environment.cluster or environment.name)}",
    )


def _rollout(namespace: str) -> tuple[str, ...]:
    kubectl = f"kubectl --namespace {namespace}"
    return (
        f"workloads=$({kubectl} get deployment,statefulset --output=name)",
        f'for each in $workloads; do {kubectl} rollout status "$each" --timeout={ROLLOUT_TIMEOUT}; done',
    )
