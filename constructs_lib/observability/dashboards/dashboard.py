"""Grafana dashboards: the library's own, and JSON files of users."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, cast

from constructs_lib.core.values.names import check_name
from constructs_lib.observability.dashboards.promql import metrics_used, panels

OURS = Path(__file__).parent / "json"
NEEDS = OURS.with_name("needs.json")
EMITTED = Path(__file__).parent / "emitted"
LOGS = "logs"
"""The need of a section that shows logs."""
FIRST = "platform-overview"
"""The dashboard that Grafana opens with."""
URLS = {"langfuse": "https://langfuse.invalid", "kibana": "https://kibana.invalid"}
"""Placeholders in the links of our dashboards, for URLs that only the platform knows."""

Body = dict[str, Any]


@dataclass(frozen=True)
class Dashboard:
    """A Grafana dashboard. `needs` are the programs that each section needs, by the title of its row.

    A section is left out if one of its programs is not watched.
    """

    body: Body = field(hash=False)
    needs: Mapping[str, Collection[str]] = field(default_factory=dict[str, Collection[str]], hash=False)
    tested: bool = False
    """Whether the library's tests check that each section queries only metrics of the programs that it needs."""

    @classmethod
    def from_file(cls, path: Path) -> Dashboard:
        """Reads a dashboard that Grafana exported. Raises ValueError if the file has no dashboard."""
        try:
            body: Any = json.loads(path.read_text())
        except json.JSONDecodeError as error:
            raise ValueError(f"{path}: invalid JSON: {error}") from error
        if not isinstance(body, dict) or not {"uid", "panels"} <= body.keys():
            raise ValueError(f"{path}: not a dashboard; it needs `uid` and `panels`")
        return cls(cast(Body, body))

    @property
    def uid(self) -> str:
        """The dashboard's id in Grafana's URLs."""
        return check_name(self.body["uid"])

    def text(self) -> str:
        """Returns its JSON, the same for the same content, with a line for each field of each panel."""
        fields = {name: _rows(value) if name == "panels" else _line(value) for name, value in self.body.items()}
        return _object(fields, "") + "\n"

    def watching(self, programs: Collection[str]) -> Dashboard | None:
        """Returns the dashboard without the sections that need other programs; None if no section is left."""
        missing = {title for title, needed in self.needs.items() if not set(needed) <= set(programs)}
        if not missing:
            return self
        kept = list(_without(self.body["panels"], missing))
        return replace(self, body={**self.body, "panels": kept}) if kept else None

    def linked(self, **urls: str) -> Dashboard:
        """Returns the dashboard with links to these URLs. A link whose URL is empty is left out."""
        known = {URLS[name]: url.rstrip("/") for name, url in urls.items()}
        return replace(self, body=_linked(self.body, known))

    def reading(self, **uids: str | None) -> Dashboard:
        """Returns the dashboard with data sources of these uids, by their type."""
        given = {kind: uid for kind, uid in uids.items() if uid and uid != kind}
        return replace(self, body=_reading(self.body, given)) if given else self

    def unknown_metrics(self, programs: Collection[str]) -> list[str]:
        """Returns the metrics in its queries that none of these programs has.

        A program without a list of its metrics may have any metric that no other program has.
        """
        lists = [emitted(program) for program in programs]
        unknown = {name for name in metrics_used(self.body) if not any(known.has(name) for known in lists if known)}
        if None in lists:
            others = [emitted(path.stem) for path in EMITTED.glob("*.json")]
            unknown = {name for name in unknown if any(other.has(name) for other in others if other)}
        return sorted(unknown)


@dataclass(frozen=True)
class Emitted:
    """The metrics of a program."""

    metrics: frozenset[str]
    prefixes: tuple[str, ...]
    """Prefixes of further metrics, where the list can't be complete because they depend on the server."""

    def has(self, name: str) -> bool:
        """Returns whether the program can have a metric of that name."""
        return name in self.metrics or name.startswith(self.prefixes)


def ours() -> list[Dashboard]:
    """Returns the library's own dashboards, in the order of their names."""
    needs = json.loads(NEEDS.read_text())
    return [Dashboard(json.loads((OURS / f"{uid}.json").read_text()), needs[uid], tested=True) for uid in sorted(needs)]


def chosen(
    dashboards: Sequence[Dashboard], *, watched: Collection[str] | None, logs: bool, langfuse_url: str, kibana_url: str
) -> list[Dashboard]:
    """Returns the dashboards with the sections whose programs are watched, and with links. `watched=None` keeps all sections."""
    if watched is None:
        watched = {program for dashboard in dashboards for needed in dashboard.needs.values() for program in needed} - {LOGS}
    programs = {*watched, "prometheus", *((LOGS,) if logs else ())}
    left = [shown for dashboard in dashboards if (shown := dashboard.watching(programs))]
    return [dashboard.linked(langfuse=langfuse_url, kibana=kibana_url) for dashboard in left]


@cache
def emitted(program: str) -> Emitted | None:
    """Returns the known metrics of a program; None if there is no list of them."""
    path = EMITTED / f"{program}.json"
    if not path.exists():
        return None
    known = json.loads(path.read_text())
    return Emitted(frozenset(known["metrics"]), tuple(known["prefixes"]))


_line = json.JSONEncoder(sort_keys=True, ensure_ascii=False).encode
"""One line. Python's own encoder in several lines takes ten times as long."""


def _object(fields: Mapping[str, str], margin: str) -> str:
    lines = ",\n".join(f"{margin} {_line(name)}: {fields[name]}" for name in sorted(fields))
    return f"{{\n{lines}\n{margin}}}"


def _rows(all_panels: list[Body]) -> str:
    made = (_object({name: _line(value) for name, value in panel.items()}, "  ") for panel in all_panels)
    return "[\n  " + ",\n  ".join(made) + "\n ]" if all_panels else "[]"


def _without(all_panels: list[Body], titles: Collection[str]) -> Iterator[Body]:
    """Yields the panels without the rows of these titles, and moves later panels up."""
    gone, top, left_out = 0, 0, False
    for panel in all_panels:
        place = panel["gridPos"]
        if panel["type"] == "row":
            gone += place["y"] - top if left_out else 0
            top, left_out = place["y"], panel["title"] in titles
        if not left_out:
            yield {**panel, "gridPos": {**place, "y": place["y"] - gone}}


def _linked(body: Body, urls: Mapping[str, str]) -> Body:
    return {**body, **_links(body, urls), "panels": [{**panel, **_links(panel, urls)} for panel in panels(body)]}


def _links(owner: Mapping[str, Any], urls: Mapping[str, str]) -> Body:
    given = [_link(link, urls) for link in owner.get("links", ())]
    return {"links": [link for link in given if link]} if given else {}


def _link(link: Body, urls: Mapping[str, str]) -> Body | None:
    for stand_in, url in urls.items():
        path = link.get("url", "").removeprefix(stand_in)
        if path != link.get("url", ""):
            return {**link, "url": url + path} if url else None
    return link


def _reading(part: Any, uids: Mapping[str, str]) -> Any:
    """Returns the body with other data sources. In the library's dashboards the uid is the type."""
    if isinstance(part, list):
        return [_reading(item, uids) for item in cast(list[Any], part)]
    if not isinstance(part, dict):
        return part
    fields = {name: _reading(value, uids) for name, value in cast(Body, part).items()}
    kind = fields.get("type")
    if isinstance(kind, str) and kind in uids and fields.get("uid") == kind:
        return {**fields, "uid": uids[kind]}
    return fields
