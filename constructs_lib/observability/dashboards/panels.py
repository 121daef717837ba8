"""Parts of dashboards. Every panel has a title, a unit, and a sentence that describes it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from grafana_foundation_sdk.builders import bargauge, common, dashboard, elasticsearch, logs, prometheus, stat, table, timeseries
from grafana_foundation_sdk.cog.builder import Builder
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.models import common as common_models
from grafana_foundation_sdk.models import dashboard as models
from grafana_foundation_sdk.models import elasticsearch as search_models
from grafana_foundation_sdk.models.prometheus import PromQueryFormat

PROMETHEUS = common_models.DataSourceRef(type_val="prometheus", uid="prometheus")
SEARCH = common_models.DataSourceRef(type_val="elasticsearch", uid="elasticsearch")
TAG = "llm-platform"
LANGFUSE, KIBANA = "https://langfuse.invalid", "https://kibana.invalid"
"""Placeholders for URLs that only the platform knows. Links to one that it doesn't have are left out."""
WHOLE, HALF, THIRD = 24, 12, 8
NUMBERS = 4
"""Columns of 24."""


@dataclass(frozen=True)
class Query:
    """One PromQL expression and the legend of its series."""

    expression: str
    legend: str = ""


@dataclass(frozen=True)
class Link:
    """A link of a panel or a dashboard."""

    title: str
    url: str


@dataclass(frozen=True)
class Variable:
    """A filter at the top of a dashboard, with the values of a metric's label."""

    name: str
    title: str
    metric: str
    label: str

    @property
    def query(self) -> str:
        """Returns the query for its values."""
        return f"label_values({self.metric}, {self.label})"


@dataclass(frozen=True)
class Section:
    """A group of panels. It is left out if one of the programs that it `needs` is not watched."""

    title: str
    needs: tuple[str, ...]
    panels: Sequence[Builder[models.Panel]]


@dataclass(frozen=True)
class Board:
    """A dashboard: its sections from top to bottom."""

    uid: str
    title: str
    description: str
    sections: Sequence[Section]
    variables: Sequence[Variable] = ()
    links: Sequence[Link] = ()
    since: str = "now-6h"
    tags: Sequence[str] = field(default=(TAG,))

    def needs(self) -> dict[str, list[str]]:
        """Returns the programs that each section needs, by its title."""
        return {section.title: sorted(section.needs) for section in self.sections}

    def body(self) -> dict[str, Any]:
        """Returns the dashboard as Grafana reads it."""
        made = (
            dashboard.Dashboard(self.title)
            .uid(self.uid)
            .description(self.description)
            .tags(list(self.tags))
            .time(self.since, "now")
            .refresh("1m")
            .tooltip(models.DashboardCursorSync.CROSSHAIR)
            .variables([_variable(variable) for variable in self.variables])
            .links([_siblings(), *(_board_link(link) for link in self.links)])
        )
        for section in self.sections:
            made.with_row(dashboard.Row(section.title))
            for panel in section.panels:
                made.with_panel(panel)
        body: dict[str, Any] = json.loads(JSONEncoder().encode(made.build()))
        for link in body["links"]:
            del link["placement"]  # in the bar, not behind its menu
        for number, panel in enumerate(body["panels"], 1):
            panel["id"] = number
        return body


# ---- panels ---------------------------------------------------------------------------------------------------------


def graph(
    title: str, description: str, unit: str, *queries: Query, width: int = HALF, links: Sequence[Link] = (), stacked: bool = False,
    below: float | None = None,
) -> timeseries.Panel:  # fmt: skip
    """Returns a graph over time. `below` draws a threshold that the lines should stay below."""
    panel = (
        _begun(timeseries.Panel(), title, description, unit, width, 8, links)
        .min(0)
        .fill_opacity(10)
        .show_points(common_models.VisibilityMode.NEVER)
        .legend(common.VizLegendOptions().display_mode(common_models.LegendDisplayMode.TABLE).placement(BOTTOM)
                .show_legend(True).calcs(["lastNotNull", "max"]))
        .tooltip(common.VizTooltipOptions().mode(common_models.TooltipDisplayMode.MULTI)
                 .sort(common_models.SortOrder.DESCENDING))
    )  # fmt: skip
    if stacked:
        panel.stacking(common.StackingConfig().mode(common_models.StackingMode.NORMAL))
    if below is not None:
        panel.thresholds(_limits((below, "red")))
        panel.thresholds_style(common.GraphThresholdsStyleConfig().mode(common_models.GraphThresholdsStyleMode.DASHED))
    return _asking(panel, queries)


def number(
    title: str, description: str, unit: str, expression: str, *, warn: float | None = None, width: int = NUMBERS,
    links: Sequence[Link] = (),
) -> stat.Panel:  # fmt: skip
    """Returns a panel with one number, red from `warn` on."""
    panel = (
        _begun(stat.Panel(), title, description, unit, width, 4, links)
        .graph_mode(common_models.BigValueGraphMode.AREA)
        .color_mode(common_models.BigValueColorMode.VALUE)
        .reduce_options(common.ReduceDataOptions().calcs(["lastNotNull"]).values(False))
        .thresholds(_limits(*([(warn, "red")] if warn is not None else [])))
    )
    return _asking(panel, [Query(expression)])


def ranking(
    title: str, description: str, unit: str, query: Query, *, width: int = HALF, links: Sequence[Link] = ()
) -> bargauge.Panel:
    """Returns a bar chart of current values."""
    panel = (
        _begun(bargauge.Panel(), title, description, unit, width, 8, links)
        .orientation(common_models.VizOrientation.HORIZONTAL)
        .display_mode(common_models.BarGaugeDisplayMode.BASIC)
        .reduce_options(common.ReduceDataOptions().calcs(["lastNotNull"]).values(False))
        .thresholds(_limits())
        .min(0)
    )
    return panel.datasource(PROMETHEUS).with_target(_query(query, "A").instant())


def listing(
    title: str, description: str, unit: str, query: Query, *, hidden: Sequence[str] = (), width: int = HALF,
    links: Sequence[Link] = (),
) -> table.Panel:  # fmt: skip
    """Returns a table with a row for each series, without some of its labels."""
    panel = _begun(table.Panel(), title, description, unit, width, 8, links)
    columns = dict.fromkeys(("Time", "__name__", *hidden), True)
    organize = models.DataTransformerConfig(id_val="organize", options={"excludeByName": columns})
    target = _query(query, "A").instant().format(PromQueryFormat.TABLE)
    return panel.datasource(PROMETHEUS).with_target(target).with_transformation(organize)


def log_graph(title: str, description: str, search: str, by: str, *, width: int = HALF) -> timeseries.Panel:
    """Returns a graph of the number of matching log lines, by the values of a field."""
    over_time = (
        elasticsearch.DateHistogram()
        .id("2")
        .field("@timestamp")
        .settings(elasticsearch.ElasticsearchDateHistogramSettings().interval("auto").min_doc_count("0"))
    )
    target = _search(search).metrics([elasticsearch.Count().id("1")]).bucket_aggs([_values(by, "3"), over_time])
    panel = graph(title, description, "short", width=width, stacked=True, links=[log_link(search)])
    return panel.datasource(SEARCH).with_target(target)


def log_ranking(title: str, description: str, search: str, by: str, *, width: int = HALF) -> table.Panel:
    """Returns a panel with the most frequent values of a field among the matching lines."""
    target = _search(search).metrics([elasticsearch.Count().id("1")]).bucket_aggs([_values(by, "3")])
    panel = _begun(table.Panel(), title, description, "short", width, 8, [log_link(search)])
    return panel.datasource(SEARCH).with_target(target)


def log_lines(title: str, description: str, search: str) -> logs.Panel:
    """Returns a panel with the matching log lines."""
    newest = elasticsearch.Logs().id("1").settings(elasticsearch.ElasticsearchLogsSettings().limit("500"))
    panel = (
        _begun(logs.Panel(), title, description, "short", WHOLE, 14, [log_link(search)])
        .show_time(True)
        .wrap_log_message(True)
        .enable_log_details(True)
        .sort_order(common_models.LogsSortOrder.DESCENDING)
    )
    return panel.datasource(SEARCH).with_target(_search(search).metrics([newest]))


# ---- links ----------------------------------------------------------------------------------------------------------

TRACES = Link("Traces in Langfuse", f"{LANGFUSE}/traces")


def log_link(search: str) -> Link:
    """Returns a link to Kibana with the same search and time."""
    time = "_g=(time:(from:'${__from:date:iso}',to:'${__to:date:iso}'))"
    return Link("Logs in Kibana", f"{KIBANA}/app/discover#/?{time}&_a=(query:(language:lucene,query:'{search}'))")


def logs_of(component: str) -> Link:
    """Returns a link to the logs of a component in Kibana."""
    return log_link(f"kubernetes.container.name:{component}")


# ---- how they are made ----------------------------------------------------------------------------------------------

BOTTOM = common_models.LegendPlacement.BOTTOM


def _begun(panel: Any, title: str, description: str, unit: str, width: int, height: int, links: Sequence[Link]) -> Any:
    panel.title(title).description(description).unit(unit).span(width).height(height)
    return panel.links([_board_link(link) for link in links]) if links else panel


def _asking(panel: Any, queries: Sequence[Query]) -> Any:
    panel.datasource(PROMETHEUS)
    for letter, query in zip("ABCDEFGH", queries, strict=False):
        panel.with_target(_query(query, letter).range())
    return panel


def _query(query: Query, letter: str) -> prometheus.Dataquery:
    made = prometheus.Dataquery().datasource(PROMETHEUS).expr(query.expression).ref_id(letter)
    return made.legend_format(query.legend) if query.legend else made


def _search(search: str) -> elasticsearch.Dataquery:
    return elasticsearch.Dataquery().datasource(SEARCH).query(search).time_field("@timestamp").ref_id("A")


def _values(by: str, id: str) -> elasticsearch.Terms:
    settings = elasticsearch.ElasticsearchTermsSettings().size("10").order(search_models.TermsOrder.DESC).order_by("_count")
    return elasticsearch.Terms().id(id).field(by).settings(settings.min_doc_count("1"))


def _limits(*steps: tuple[float, str]) -> dashboard.ThresholdsConfig:
    made = [models.Threshold(value=None, color="green"), *(models.Threshold(value=at, color=color) for at, color in steps)]
    return dashboard.ThresholdsConfig().mode(models.ThresholdsMode.ABSOLUTE).steps(made)


def _variable(variable: Variable) -> dashboard.QueryVariable:
    return (
        dashboard.QueryVariable(variable.name)
        .label(variable.title)
        .datasource(PROMETHEUS)
        .query(variable.query)
        .refresh(models.VariableRefresh.ON_TIME_RANGE_CHANGED)
        .sort(models.VariableSort.ALPHABETICAL_ASC)
        .multi(True)
        .include_all(True)
        .all_value(".*")
        .current(models.VariableOption(selected=True, text="All", value="$__all"))
    )


def _siblings() -> dashboard.DashboardLink:
    link = dashboard.DashboardLink("Dashboards").type(models.DashboardLinkType.DASHBOARDS).tags([TAG])
    return link.as_dropdown(True).include_vars(False).keep_time(True)


def _board_link(link: Link) -> dashboard.DashboardLink:
    made = dashboard.DashboardLink(link.title).type(models.DashboardLinkType.LINK).url(link.url)
    return made.target_blank(True).icon("external link")
