"""What every Prometheus that watches components has in common, whoever runs it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from constructs import Construct

from constructs_lib.core.component import Component
from constructs_lib.core.endpoint import Endpoint
from constructs_lib.core.room import Room
from constructs_lib.observability.exporters import BlackboxExporter
from constructs_lib.observability.prometheus import rules as default_rules
from constructs_lib.observability.prometheus.props import WatcherProps
from constructs_lib.observability.prometheus.rule_file import check_rule_file
from constructs_lib.observability.prometheus.rules.model import Group
from constructs_lib.observability.prometheus.targets import Watched, watched


class Watcher(Room):
    """What is watched, the rules that follow from it, and what can't be watched.

    `watch` are the components whose metrics it scrapes; `probe` are addresses of those that have none, which `blackbox` asks
    (`component.health` is one). `rules` replace those that follow from what is watched. `brought` are programs whose series
    it has in another way.
    """

    watched: Watched
    rules: tuple[Group, ...]

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: WatcherProps,
        *,
        watch: Sequence[Component],
        probe: Sequence[Endpoint],
        blackbox: BlackboxExporter | None,
        rules: Sequence[Group] | None,
        brought: Iterable[str] = (),
    ) -> None:
        super().__init__(scope, id)
        self._props, self._own_rules, self._brought = props, rules, frozenset(brought)
        self._components, self._probed, self._blackbox = list(watch), tuple(probe), blackbox
        self._configure()
        self._check(watch)
        self._check_probes()
        self._check_rules(rules or ())

    def scrape(self, component: Component) -> None:
        """Watches one more: what could only be made after this, since it asks it."""
        self._components.append(component)
        self._watch(component)
        self._configure()
        self._check([component])

    # ---- what it connects to ----------------------------------------------------------------------------------------

    def _reach(self, endpoint: Endpoint) -> None:
        """Opens the way to an endpoint of ours. Whoever runs the server knows how."""
        raise NotImplementedError

    def _watch(self, component: Component) -> None:
        if component.metrics:
            self._reach(component.metrics)

    def _watch_everything(self) -> None:
        for component in self._components:
            self._watch(component)
        if self._blackbox and self._probed:
            self._reach(self._blackbox.probe)
            for endpoint in self._probed:
                self._blackbox.connect(endpoint)

    # ---- its rules --------------------------------------------------------------------------------------------------

    def _configure(self) -> None:
        self.watched = watched(self._components, self._probed, brought=self._brought)
        own = self._own_rules
        self.rules = self._default_rules() if own is None else tuple(own)
        for name in sorted({group.file for group in self.rules} & self._props.rule_files.keys()):
            self._refuse("rule_files", f"{name!r} is one of ours; take another name")

    def _default_rules(self) -> tuple[Group, ...]:
        return default_rules.groups(self.watched, self._props.objectives)

    def _rule_files(self) -> dict[str, str]:
        return {**default_rules.files(self.rules), **self._props.rule_files}

    # ---- what it refuses --------------------------------------------------------------------------------------------

    def _check(self, components: Sequence[Component]) -> None:
        probed = [endpoint.owner for endpoint in self._probed]
        for component in components:
            if not component.metrics and component not in probed:
                hint = f"add {component.name}'s `health` to `probe`" if component.health else "add an endpoint of it to `probe`"
                self._refuse("watch", f"{component.name} has no metrics; a probe is possible: {hint}")

    def _check_probes(self) -> None:
        if self._probed and not self._blackbox:
            self._refuse("probe", "a BlackboxExporter must ask for it; pass one as `blackbox`")

    def _check_rules(self, own: Sequence[Group]) -> None:
        for group in own:
            try:
                check_rule_file(group.text())
            except ValueError as error:
                self._refuse("rules", str(error))

    def _refuse(self, path: str, finding: str) -> None:
        self.composition.refuse(self, f"{self.name}.{path}: {finding}")
