"""Variables and init containers that are added to the pod template of a foreign workload, as JSON patches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cdk8s import JsonPatch

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.traits.pod_template import PodTemplate
from constructs_lib.core.values.env import Env, EnvValue, Expanded
from constructs_lib.core.workloads.pod import Container, env_manifest
from constructs_lib.core.workloads.trust import bundle_maker, trust_volumes, trusting


class PodChanges:
    """Additions to a pod template. They come before its own variables and init containers, which can so refer to them."""

    def __init__(self) -> None:
        self._env: dict[str, dict[str, EnvValue]] = {}
        self._waits: dict[str, Container] = {}
        self._passed: set[str] = set()
        """The waits that cdk8s has already."""

    def add_env(self, container: str, env: Env) -> Iterator[str]:
        """Adds variables of the container at a path. Yields the names of those that have another value already."""
        known = self._env.setdefault(container, {})
        yield from (name for name, value in env.items() if known.setdefault(name, value) != value)

    def add_wait(self, name: str, wait: Container) -> None:
        """Adds an init container that waits, unless it was added before."""
        if name not in self._passed:
            self._waits[name] = wait

    def settle(self) -> None:
        """Leaves out of later patches what was passed to cdk8s."""
        self._passed |= self._waits.keys()
        self._waits, self._env = {}, {}

    def set_twice(self, template: PodTemplate) -> Iterator[str]:
        """Yields the names of variables that the template sets to another value itself."""
        for container, env in self._variables():
            known = template.variables(container) or {}
            yield from (name for name, variable in env.items() if known.get(name, variable) != variable)

    def patches(self, template: PodTemplate, context: ChartContext) -> Iterator[JsonPatch]:
        """Yields the patches that complete the template."""
        for container, env in self._variables():
            known = template.variables(container)
            added = [variable for name, variable in env.items() if name not in (known or {})]
            yield from _inserted(f"{template.path}/{container}/env", added, exists=known is not None)
        if self._waits:
            yield from _inserted(f"{template.path}/initContainers", self._added(context), exists="initContainers" in template.spec)
            yield from _pull_secrets(template, context.image_pull_secrets)
        if self._trusts(context) and context.ca:
            volumes = [{"name": name, **source} for name, source in trust_volumes(context.ca).items()]
            yield from _inserted(f"{template.path}/volumes", volumes, exists="volumes" in template.spec)

    def quantities(self, template: PodTemplate, context: ChartContext) -> Iterator[JsonPatch]:
        """Yields patches for resources that cdk8s' generated classes have dropped, since quantities are objects there."""
        for index, container in enumerate(self._added(context)):
            wanted = container["resources"]
            if template.spec["initContainers"][index]["resources"] != wanted:
                wrapped = {kind: {name: {"value": text} for name, text in values.items()} for kind, values in wanted.items()}
                yield JsonPatch.replace(f"{template.path}/initContainers/{index}/resources", wrapped)

    def _added(self, context: ChartContext) -> list[dict[str, Any]]:
        """The init containers that are added."""
        ids = context.cluster.assigns_user_ids
        waits = [container.manifest(context.image_mirror, assigned_ids=ids) for container in self._waits.values()]
        first = [bundle_maker(context)] if self._trusts(context) else []
        return [*first, *map(trusting, waits)] if context.ca else waits

    def _trusts(self, context: ChartContext) -> bool:
        """Whether the bundle of certificate authorities is still to be made: it is for the first waits."""
        return bool(context.ca and self._waits and not self._passed)

    def _variables(self) -> Iterator[tuple[str, dict[str, Mapping[str, Any]]]]:
        for container, env in self._env.items():
            yield container, {variable["name"]: variable for variable in env_manifest(_ordered(env))}


def _ordered(env: Env) -> Env:
    """Those that refer to others last: Kubernetes resolves references to earlier variables only."""
    return dict(sorted(env.items(), key=lambda item: isinstance(item[1], Expanded)))


def _inserted(path: str, items: Sequence[Mapping[str, Any]], *, exists: bool) -> Iterator[JsonPatch]:
    # One by one: existing items would lose their quantities if the whole list were written again (see `quantities`).
    if not exists:
        yield JsonPatch.add(path, [])
    yield from (JsonPatch.add(f"{path}/{index}", item) for index, item in enumerate(items))


def _pull_secrets(template: PodTemplate, names: Sequence[str]) -> Iterator[JsonPatch]:
    """The images of the waits may need them."""
    known = template.spec.get("imagePullSecrets", [])
    added = [{"name": name} for name in names if {"name": name} not in known]
    if added:
        yield from _inserted(f"{template.path}/imagePullSecrets", added, exists=bool(known))
