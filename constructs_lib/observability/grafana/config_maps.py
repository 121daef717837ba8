"""ConfigMaps of dashboards, for an embedded Grafana or a sidecar, and their checks."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from constructs_lib.core.chart.application import Application
from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.values.names import check_name
from constructs_lib.core.values.quantities import byte_count
from constructs_lib.core.workloads.workload import CONFIG_MAP_LIMIT
from constructs_lib.observability.dashboards.dashboard import Dashboard


def config_maps(
    application: Application,
    dashboards: Sequence[Dashboard],
    labels: Mapping[str, str],
    annotations: Mapping[str, str] | None = None,
) -> list[str]:
    """Makes one for each dashboard. Returns their names."""
    by_uid = {dashboard.uid: dashboard for dashboard in dashboards}
    return [_config_map(application, dashboard, labels, annotations) for dashboard in by_uid.values()]


def check(application: Application, dashboards: Sequence[Dashboard], watched: Collection[str] | None) -> None:
    """Adds errors for duplicate uids and unknown metrics. `watched` are the programs with metrics; None skips their check."""
    uids = [dashboard.uid for dashboard in dashboards]
    for uid in sorted({uid for uid in uids if uids.count(uid) > 1}):
        _add_error(application, uid, "two dashboards have this uid; one would replace the other")
    for dashboard in dashboards:
        unknown = dashboard.unknown_metrics({*watched, "prometheus"}) if watched is not None and not dashboard.tested else []
        if unknown:
            _add_error(application, dashboard.uid, f"asks for {', '.join(unknown)}, which no watched component has")


def _config_map(
    application: Application, dashboard: Dashboard, labels: Mapping[str, str], annotations: Mapping[str, str] | None
) -> str:
    name, text = check_name(f"{application.name}-dashboard-{dashboard.uid}"), dashboard.text()
    size, limit = len(text.encode()), byte_count(CONFIG_MAP_LIMIT)
    if size > limit:
        _add_error(application, dashboard.uid, f"has {size} bytes; the limit of a ConfigMap is {limit}")
    data = {f"{dashboard.uid}.json": text}
    Manifest(
        application, f"Dashboard-{dashboard.uid}", "ConfigMap", lambda: {"data": data},
        name=name, labels=labels, annotations=annotations,
    )  # fmt: skip
    return name


def _add_error(application: Application, uid: str, message: str) -> None:
    application.context.add_error(application, message, f"dashboards.{uid}")
