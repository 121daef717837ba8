"""The common part of a Prometheus that this library deploys and one that an operator runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.observability.exporters import BlackboxExporter
from constructs_lib.observability.prometheus.props import RULE_FILE_NAME, PrometheusBaseProps
from constructs_lib.observability.prometheus.rule_file import check_rule_file
from constructs_lib.observability.rules import groups as default_rules
from constructs_lib.observability.rules.model import Group
from constructs_lib.observability.targets import Scraped, Watched, watched


class PrometheusBase(Application):
    """The watched components, the rules that follow from them, and errors of what can't be watched.

    `watch` are components whose metrics are scraped. `probe` are addresses that `blackbox` requests, such as
    `component.health`, of programs without metrics. `rules` replace the default rules. `already_scraped` are programs whose
    series Prometheus has in another way.
    """

    watched: Watched
    rules: tuple[Group, ...]

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: PrometheusBaseProps,
        *,
        watch: Sequence[Scraped],
        probe: Sequence[Endpoint],
        blackbox: BlackboxExporter | None,
        rules: Sequence[Group] | None,
        already_scraped: Iterable[str] = (),
    ) -> None:
        super().__init__(scope, id)
        self._props, self._own_rules, self._already_scraped = props, rules, frozenset(already_scraped)
        self._components, self._probed, self._blackbox = list(watch), tuple(probe), blackbox
        self._configure()
        self._check(watch)
        self._check_probes()
        self._check_rules(rules or ())

    @checked
    def scrape(self, component: Scraped) -> None:
        """Watches one more component: one that is made later, since it connects to this Prometheus."""
        self._components.append(component)
        self._watch(component)
        self._configure()
        self._check([component])

    # ---- connections ------------------------------------------------------------------------------------------------

    def _allow_to(self, endpoint: Endpoint) -> None:
        """Lets the pods of Prometheus connect to an endpoint."""
        raise NotImplementedError

    def _watch(self, component: Scraped) -> None:
        if component.metrics:
            self._allow_to(component.metrics)

    def _watch_everything(self) -> None:
        for component in self._components:
            self._watch(component)
        if self._blackbox and self._probed:
            self._allow_to(self._blackbox.probe)
            for endpoint in self._probed:
                self._blackbox.connect(endpoint)

    # ---- rules ------------------------------------------------------------------------------------------------------

    def _configure(self) -> None:
        self.watched = watched(self._components, self._probed, already_scraped=self._already_scraped)
        own = self._own_rules
        self.rules = self._default_rules() if own is None else tuple(own)
        for name in sorted({group.file for group in self.rules} & self._props.rule_files.keys()):
            self._add_error("rule_files", f"{name!r} is the name of a rule file of this library; take another name")

    def _default_rules(self) -> tuple[Group, ...]:
        return default_rules.groups(self.watched, self._props.objectives)

    def _rule_files(self) -> dict[str, str]:
        return {**default_rules.files(self.rules), **self._props.rule_files}

    # ---- validation -------------------------------------------------------------------------------------------------

    def _check(self, components: Sequence[Scraped]) -> None:
        probed = [endpoint.owner for endpoint in self._probed]
        for component in components:
            if not component.metrics and component not in probed:
                hint = f"add {component.name}'s `health` to `probe`" if component.health else "add an endpoint of it to `probe`"
                self._add_error("watch", f"{component.name} has no metrics; a probe is possible: {hint}")

    def _check_probes(self) -> None:
        if self._probed and not self._blackbox:
            self._add_error("probe", "needs a BlackboxExporter that requests the addresses; pass one as `blackbox`")

    def _check_rules(self, own: Sequence[Group]) -> None:
        names = [group.name for group in own]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self._add_error("rules", f"two groups have the name {name!r}; one would replace the other")
        for group in own:
            try:
                RULE_FILE_NAME(group.file)
                check_rule_file(group.text())
            except ValueError as error:
                self._add_error("rules", str(error))

    def _add_error(self, path: str, message: str) -> None:
        self.context.add_error(self, message, path)
