"""Dashboards as ConfigMaps, for whichever Grafana reads them, and what is refused of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from constructs_lib.core.manifest import Manifest
from constructs_lib.core.names import check_name
from constructs_lib.core.props import byte_count
from constructs_lib.core.room import Room
from constructs_lib.core.workload import CONFIG_MAP_LIMIT
from constructs_lib.observability.grafana.boards import Dashboard


def config_maps(
    room: Room, dashboards: Sequence[Dashboard], labels: Mapping[str, str], annotations: Mapping[str, str] | None = None
) -> list[str]:
    """Makes one for each dashboard. Returns their names."""
    by_uid = {dashboard.uid: dashboard for dashboard in dashboards}
    return [_config_map(room, dashboard, labels, annotations) for dashboard in by_uid.values()]


def check(room: Room, dashboards: Sequence[Dashboard], watched: Collection[str] | None) -> None:
    """Refuses what one Grafana can't show. `watched` are the programs that there are series of; None doesn't ask."""
    uids = [dashboard.uid for dashboard in dashboards]
    for uid in sorted({uid for uid in uids if uids.count(uid) > 1}):
        _refuse(room, uid, "two dashboards have this uid; one would replace the other")
    for dashboard in dashboards:
        unknown = dashboard.unknown_metrics({*watched, "prometheus"}) if watched is not None and not dashboard.tested else []
        if unknown:
            _refuse(room, dashboard.uid, f"asks for {', '.join(unknown)}, which no watched component has")


def _config_map(room: Room, dashboard: Dashboard, labels: Mapping[str, str], annotations: Mapping[str, str] | None) -> str:
    name, text = check_name(f"{room.name}-dashboard-{dashboard.uid}"), dashboard.text()
    size, limit = len(text.encode()), byte_count(CONFIG_MAP_LIMIT)
    if size > limit:
        _refuse(room, dashboard.uid, f"has {size} bytes; a ConfigMap of ours has at most {limit}")
    data = {f"{dashboard.uid}.json": text}
    Manifest(
        room, f"Dashboard-{dashboard.uid}", "ConfigMap", lambda: {"data": data},
        name=name, labels=labels, annotations=annotations,
    )  # fmt: skip
    return name


def _refuse(room: Room, uid: str, finding: str) -> None:
    room.composition.refuse(room, f"{room.name}.dashboards.{uid}: {finding}")
