"""Pictures show who may connect to whom, what is exposed and what changes; nothing in them overlaps."""

import itertools
import os
import random
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from constructs_lib.cli import app
from constructs_lib.commands.errors import ENVIRONMENT, SETTINGS, USAGE
from constructs_lib.review.manifests.edges import Ports
from constructs_lib.review.manifests.objects import indexed
from constructs_lib.review.manifests.reading import parsed
from constructs_lib.review.picture import graphviz
from constructs_lib.review.picture.drawing import ANY_ADDRESS, graph
from constructs_lib.review.picture.graph import Arrow, Box, Change, Graph, Place, merged
from constructs_lib.review.picture.layout import Layout, Point, Rect, layout
from constructs_lib.review.picture.mermaid import flowchart
from constructs_lib.review.picture.shapes import BOLD, CHARACTER, PAD
from constructs_lib.review.picture.svg import Theme, svg

ROOT = Path(__file__).parents[2]
SHOP = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop, labels: {app: web}}
spec:
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - {name: web, env: [{name: DATABASE, value: "postgres://db:5432/shop"}], ports: [{name: http, containerPort: 8080}]}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db, namespace: shop, labels: {app: db}}
spec: {template: {metadata: {labels: {app: db}}, spec: {containers: [{name: db}]}}}
---
apiVersion: v1
kind: Service
metadata: {name: db, namespace: shop}
spec: {selector: {app: db}, ports: [{port: 5432}]}
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {selector: {app: web}, ports: [{name: web, port: 80, targetPort: http}]}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web, namespace: shop}
spec:
  rules: [{host: shop.example.com, http: {paths: [{path: /, backend: {service: {name: web, port: {name: web}}}}]}}]
"""
POLICY = """
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db, namespace: shop}
spec:
  podSelector: {matchLabels: {app: db}}
  policyTypes: [Ingress, Egress]
  ingress: [{from: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 5432}]}]
  egress:
    - {to: [{ipBlock: {cidr: 0.0.0.0/0}}, {ipBlock: {cidr: "::/0"}}], ports: [{port: 443}]}
    - {to: [{ipBlock: {cidr: 10.0.0.10/32}}], ports: [{port: 53, protocol: UDP}]}
"""
WEB, DB = Place("shop", "web"), Place("shop", "db")
SQL = Arrow(WEB, DB, Ports("TCP", 5432, 5432))


def drawn(text: str) -> Graph:
    return graph(indexed(parsed(text, "shop.yaml", strict=True)))


def of_environment(name: str) -> Graph:
    return drawn((ROOT / "dist" / f"{name}.k8s.yaml").read_text())


def of_chance(seed: int) -> Graph:
    """A graph with a number of namespaces, boxes with long and short names, hosts, and arrows in all directions."""
    chance = random.Random(seed)
    places = [Place(chance.choice(["", "a", "a-longer-namespace"]), "x" * chance.randint(1, 60) + f"{n}") for n in range(14)]
    boxes = {
        place: Box(place, ("worker",) * chance.randint(0, 2), dict.fromkeys(["h" * chance.randint(4, 50)], Change.NEW))
        for place in places
    }
    arrows = {
        Arrow(client, server, Ports("TCP", port, port)): chance.choice([*Change])
        for client, server in (chance.sample(places, 2) for _ in range(30))
        for port in [chance.randint(80, 99)]
    }
    return Graph(boxes, arrows)


# ---- the content ------------------------------------------------------------------------------------------------------


def test_variables_give_the_arrows_where_no_policy_does() -> None:
    found = drawn(SHOP)
    assert [*found.arrows] == [SQL]
    assert found.boxes[WEB].hosts == {"shop.example.com": Change.SAME}
    assert all(box.open for box in found.boxes.values())


def test_policies_give_the_arrows_and_all_addresses_are_one_peer_and_dns_is_left_out() -> None:
    found = drawn(SHOP + POLICY)
    assert [*found.arrows] == [Arrow(DB, ANY_ADDRESS, Ports("TCP", 443, 443)), SQL]
    assert [box.place for box in found.boxes.values() if box.open] == [WEB]
    assert found.boxes[ANY_ADDRESS].outside


def test_ports_outside_of_the_cluster_are_exposed() -> None:
    found = drawn(SHOP.replace("spec: {selector: {app: web}", "spec: {type: LoadBalancer, selector: {app: web}"))
    assert [*found.boxes[WEB].hosts] == ["LoadBalancer 80", "shop.example.com"]


def test_what_is_new_and_gone_is_told() -> None:
    found = merged(drawn(SHOP), drawn((SHOP + POLICY).replace("shop.example.com", "new.example.com")))
    assert found.arrows == {Arrow(DB, ANY_ADDRESS, Ports("TCP", 443, 443)): Change.NEW, SQL: Change.SAME}
    assert found.boxes[WEB].hosts == {"new.example.com": Change.NEW, "shop.example.com": Change.GONE}
    assert {box.place.name: box.change for box in found.boxes.values()} == {"any address": "new", "db": "same", "web": "same"}
    assert merged(found, Graph()).boxes[WEB].change is Change.GONE


def test_a_part_has_its_neighbours_and_no_more() -> None:
    found = of_environment("onprem")
    assert {place.name for place in found.only(["logstash"]).boxes} == {"logstash", "filebeat", "observability", "elasticsearch"}
    assert "valkey" not in {place.name for place in found.without(["valkey"]).boxes}


def test_operators_pods_belong_to_the_component_of_their_policy() -> None:
    policy = POLICY.replace("name: db, namespace: shop}", "name: es, namespace: shop, labels: {app: search}}")
    found = drawn(SHOP + policy.replace("{matchLabels: {app: db}}", "{matchLabels: {made-by: operator}}"))
    assert Arrow(WEB, Place("shop", "search"), Ports("TCP", 5432, 5432)) in found.arrows


# ---- the positions ----------------------------------------------------------------------------------------------------


def overlaps(found: Layout) -> list[str]:
    """Parts that meet and must not, in the layout's own numbers."""
    boxes = {place: rect for place, (rect, _) in found.boxes.items()}
    frames = {frame.name: frame for frame in found.frames}
    pairs = [(a, b) for a, b in itertools.combinations(boxes, 2) if boxes[a].meets(boxes[b])]
    labels = [(frame.name, place) for frame in found.frames for place, rect in boxes.items() if frame.label.meets(rect)]
    strangers = [
        (frame.name, place) for frame in found.frames for place, rect in boxes.items()
        if place.namespace != frame.name and frame.rect.meets(rect)
    ]  # fmt: skip
    lost = [place for place, rect in boxes.items() if place.namespace and not frames[place.namespace].rect.holds(rect)]
    crossed = [(a.name, b.name) for a, b in itertools.combinations(found.frames, 2) if a.rect.meets(b.rect)]
    cut = [frame.name for frame in found.frames if not frame.rect.holds(frame.label)]
    page = Rect(0, 0, found.width, found.height)
    beyond = [place for place, rect in boxes.items() if not page.holds(rect)]
    return [f"{each}" for each in (*pairs, *labels, *strangers, *lost, *crossed, *cut, *beyond)]


@pytest.mark.parametrize("name", ["dev", "onprem", "gke"])
def test_nothing_overlaps_in_an_environment(name: str) -> None:
    found = layout(of_environment(name))
    assert overlaps(found) == []
    assert through_boxes(found) == []


def test_nothing_overlaps_in_a_change() -> None:
    assert overlaps(layout(merged(of_environment("onprem"), of_environment("gke")))) == []


@pytest.mark.parametrize("seed", range(6))
def test_nothing_overlaps_in_any_graph(seed: int) -> None:
    assert overlaps(layout(of_chance(seed))) == []


def through_boxes(found: Layout) -> list[str]:
    """The arrows that pass through a box that they don't belong to."""
    return [
        f"{curve.client} → {curve.server} through {place}"
        for curve in found.curves for place, (rect, _) in found.boxes.items()
        if place not in (curve.client, curve.server)
        and any(rect.meets(Rect(*point, 0.1, 0.1)) for point in samples(curve.points[:-1]))
    ]  # fmt: skip


def samples(points: tuple[Point, ...]) -> list[Point]:
    """Points on cubic Bézier curves."""
    return [
        (bezier(x, t / 16), bezier(y, t / 16))
        for start in range(0, len(points) - 3, 3)
        for x, y in [tuple(zip(*points[start : start + 4], strict=True))]
        for t in range(17)
    ]


def bezier(values: tuple[float, ...], t: float) -> float:
    a, b, c, d = values
    return a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t**2 * (1 - t) + d * t**3


def test_text_fits_into_its_box_and_arrows_end_at_their_ports() -> None:
    found = layout(of_environment("onprem"))
    for rect, shape in found.boxes.values():
        small = [*shape.lines, *(text for text, _ in shape.hosts), *(row.text for row in shape.rows)]
        assert (
            max([len(text) * BOLD for text in shape.title] + [len(text) * CHARACTER for text in small]) <= rect.width - 2 * PAD + 1
        )
        assert shape.height == rect.height
    for curve in found.curves:
        rect, shape = found.boxes[curve.server]
        x, y = curve.points[-1]
        assert abs(x - rect.left) <= 2
        assert rect.top + shape.title_height + shape.body_height <= y <= rect.top + rect.height


# ---- the text ---------------------------------------------------------------------------------------------------------


def test_the_same_manifests_give_the_same_bytes() -> None:
    assert svg(of_environment("onprem"), "onprem") == svg(of_environment("onprem"), "onprem")


def test_both_themes_are_in_one_file_or_each_by_itself() -> None:
    found = drawn(SHOP)
    auto, light, dark = (svg(found, "shop", theme) for theme in Theme)
    assert "@media (prefers-color-scheme: dark)" in auto
    assert "prefers-color-scheme" not in light + dark
    assert light != dark


def test_text_of_manifests_stays_text() -> None:
    evil = SHOP.replace("app: web", "app: '\"><script>alert(1)</script>'").replace("shop.example.com", "'*<b>'")
    root = ET.fromstring(svg(drawn(evil), "<title>"))
    assert not [each.tag for each in root.iter() if each.tag.endswith(("script", "}b"))]
    assert any("<script>alert(1)</script>" in (each.text or "") for each in root.iter())
    assert "<script" not in flowchart(drawn(evil))


def test_control_characters_leave_the_picture_well_formed() -> None:
    root = ET.fromstring(svg(drawn(SHOP.replace("app: web", 'app: "a\\x01b"')), "shop"))
    assert any((each.text or "").startswith("a") for each in root.iter())


def test_manifests_without_pods_are_an_empty_picture() -> None:
    found = drawn("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n")
    assert ET.fromstring(svg(found, "empty")).tag.endswith("svg")
    assert flowchart(found) == "flowchart LR\n"


def test_mermaid_has_frames_and_marks_changes() -> None:
    text = flowchart(merged(drawn(SHOP), drawn(SHOP + POLICY)))
    assert 'subgraph namespace1 ["shop"]' in text
    assert 'box2["web<br>⇥ shop.example.com<br>no policy"]' in text
    assert 'box1 -->|"+443"| box0' in text
    assert "linkStyle 0 stroke:#2e9e5b" in text


# ---- the command ------------------------------------------------------------------------------------------------------


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["picture", *map(str, arguments)])


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    file = tmp_path / "shop.yaml"
    file.write_text(SHOP)
    return file


def test_a_picture_is_written_to_a_file(shop: Path, tmp_path: Path) -> None:
    done = run(shop, "--output", tmp_path / "shop.svg")
    assert (done.exit_code, done.output) == (0, "")
    assert (tmp_path / "shop.svg").read_text() == svg(drawn(SHOP), f"{shop}")


def test_settings_are_drawn_as_their_manifests_are(tmp_path: Path) -> None:
    settings = tmp_path / "dev.yaml"
    settings.write_text("base: dev\n")
    done = run(settings, "--format", "mermaid")
    assert (done.exit_code, done.stdout) == (0, flowchart(of_environment("dev")))


def test_objects_within_settings_leave_them_settings(tmp_path: Path) -> None:
    settings = tmp_path / "dev.yaml"
    settings.write_text("base: dev\npatches:\n  - apiVersion: v1\n    kind: Secret\n")
    done = run(settings)
    assert done.exit_code == SETTINGS
    assert "patches" in done.stderr
    assert "Kubernetes object" not in done.stderr


def test_errors_of_settings_and_manifests_come_together(tmp_path: Path) -> None:
    settings = tmp_path / "dev.yaml"
    settings.write_text("litellm: {replicas: many}\n")
    done = run(settings, "nowhere")
    assert done.exit_code == SETTINGS
    assert [line.split(": ")[0] for line in done.stderr.splitlines()] == [f"{settings}", "nowhere"]


def test_a_component_that_is_not_there_is_an_error(shop: Path) -> None:
    done = run(shop, "--only", "wep", "--without", "cache")
    assert done.exit_code == USAGE
    assert done.stderr.splitlines() == [
        "--only 'wep': is not in the picture, which has db, web; did you mean 'web'?",
        "--without 'cache': is not in the picture, which has db, web",
    ]


def test_more_than_one_environment_is_an_error() -> None:
    done = run(ROOT / "dist")
    assert done.exit_code == SETTINGS
    assert "; remove one, or give the file of one environment" in done.stderr


def test_three_sources_are_an_error(shop: Path) -> None:
    assert (run(shop, shop, shop).exit_code, run(shop, shop, shop).stderr) == (USAGE, "give NEW, or OLD and NEW\n")


def test_without_graphviz_one_line_says_so(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graphviz, "COMMANDS", ("no-such-graphviz",))
    done = run(shop)
    assert done.exit_code == ENVIRONMENT
    assert done.stderr.startswith("graphviz-pure: was not found; install it")
    assert len(done.stderr.splitlines()) == 1
    assert run(shop, "--format", "mermaid").exit_code == 0


def test_a_graphviz_that_fails_is_told_in_one_line(shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "broken-graphviz"
    program.write_text("#!/bin/sh\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setattr(graphviz, "COMMANDS", (program.name,))
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    done = run(shop)
    assert (done.exit_code, done.stderr.count("could not draw the picture")) == (ENVIRONMENT, 1)
