"""A report has everything about an environment on one page: escaped, self-contained, and the same for the same input."""

import re
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from constructs_lib.cli import app
from constructs_lib.commands.errors import ENVIRONMENT, SETTINGS, USAGE
from constructs_lib.review.manifests.amounts import GIB
from constructs_lib.review.manifests.objects import Objects, indexed
from constructs_lib.review.manifests.reading import parsed
from constructs_lib.review.picture import graphviz
from constructs_lib.review.prices import Prices
from constructs_lib.review.report.content import report
from constructs_lib.review.report.model import Report, SecretNeed
from constructs_lib.review.report.rendering import html, markdown, reach
from tests.review.test_picture import POLICY
from tests.review.test_picture import SHOP as PAGES

ROOT = Path(__file__).parents[2]
SHOP = (
    PAGES.replace("{name: db}]}}}", "{name: db, image: registry/library/db:1.2@sha256:0, resources: {requests: {cpu: 500m}}}]}}}")
    .replace("ports: [{name: http", "envFrom: [{secretRef: {name: shop-keys}}], ports: [{name: http")
    .replace("spec: {template: {metadata: {labels: {app: db}}", "spec: {replicas: 2, volumeClaimTemplates: [CLAIM], POD")
    .replace("POD", "template: {metadata: {labels: {app: db}}")
    .replace("CLAIM", "{metadata: {name: data}, spec: {resources: {requests: {storage: 1Gi}}}}")
    + """
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: data-db-0, namespace: shop, labels: {app: db}}
spec: {resources: {requests: {storage: 20Gi}}}
"""
)  # fmt: skip


def objects(text: str) -> Objects:
    return indexed(parsed(text, "shop.yaml", strict=True))


def made(text: str = SHOP, old: str | None = None) -> Report:
    before = objects(old) if old else None
    return report("shop", objects(text), old=before, prices=Prices(currency="EUR", cpu=10), kubernetes=(1, 35))


class Page(HTMLParser):
    """The tags and the text of a page. Raises AssertionError if a tag is not closed."""

    VOID = ("meta", "br")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self._open += [tag] if tag not in self.VOID else []

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


# ---- the content ------------------------------------------------------------------------------------------------------


def test_workloads_have_versions_pods_sizes_and_a_price() -> None:
    db, web = made().workloads
    assert (db.component, db.images, db.replicas) == ("db", ("db:1.2",), "2")
    assert (db.amounts.cpu, db.amounts.all_disk) == (1, 21 * GIB)
    assert db.money == Decimal(10) + 21 * Decimal("0.08")
    assert web.kind == "Deployment"


def test_a_claim_of_the_manifests_counts_once() -> None:
    assert made().total.all_disk == 21 * GIB


def test_secrets_that_the_manifests_lack_are_to_provide() -> None:
    assert made().secrets == (SecretNeed("shop", "shop-keys", "", "you", ("web",)),)
    secret = "\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: shop-keys, namespace: shop}\n"
    (found,) = made(SHOP + secret).secrets
    assert (found.filled_by, found.is_open) == ("the manifests", False)


def test_hosts_say_whether_they_have_tls() -> None:
    assert [(each.name, each.component, each.tls) for each in made().hosts] == [("shop.example.com", "web", "no")]
    tls = SHOP.replace("spec:\n  rules: [{host", "spec:\n  tls: [{hosts: [shop.example.com]}]\n  rules: [{host")
    assert [each.tls for each in made(tls).hosts] == ["yes"]


def test_components_say_whom_they_reach_and_who_reaches_them() -> None:
    (db, *db_peers), (web, *web_peers) = reach(made(SHOP + POLICY).graph)
    assert (db.name, db_peers) == ("db", [["any address:443"], ["web:5432"]])
    assert (web.name, web_peers) == ("web", [["db:5432"], []])


def test_a_change_has_its_consequences_and_marks_in_the_picture() -> None:
    text = html(made((SHOP + POLICY).replace("500m", "2"), SHOP))
    assert "CPU 1 → 4" in text
    assert "its first Ingress policy" in text
    assert 'class="label">outage' in text
    assert 'class="port new"' in text
    assert "What changes" not in html(made())


# ---- the text ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["dev", "onprem"])
def test_a_page_of_an_environment_is_whole_and_loads_nothing(name: str) -> None:
    text = html(made((ROOT / "dist" / f"{name}.k8s.yaml").read_text()))
    page = Page(text)
    assert not {"script", "link", "img", "iframe", "object"} & {*page.tags}
    assert not [value for name, value in page.attributes if name in ("src", "href") and not f"{value}".startswith("#")]
    assert not re.search(r"@import|url\((?!#)", text)
    headings = {value for name, value in page.attributes if name == "id" and "lp-" not in f"{value}"}
    assert headings == {"components", "secrets", "hosts", "connections", "rules"}


def test_text_of_manifests_stays_text() -> None:
    evil = "</td><script>alert(1)</script>"
    text = SHOP.replace("app: web", f"app: '{evil}'").replace("shop-keys", "'<b>|x`*'").replace("shop.example.com", "'<i>'")
    page = Page(html(report(evil, objects(text), prices=Prices(), kubernetes=(1, 35))))
    assert not {"script", "b", "i"} & {*page.tags}
    assert any(evil in word for word in page.words)
    plain = markdown(made(text, SHOP))
    assert "<script" not in plain.replace("\\<script", "")
    assert "\\<b\\>\\|x\\`\\*" in plain


def test_both_forms_are_the_same_bytes_again() -> None:
    assert (html(made()), markdown(made())) == (html(made()), markdown(made()))


def test_markdown_has_the_same_parts() -> None:
    text = markdown(made(SHOP + POLICY, SHOP))
    assert re.findall("^## (.*)", text, re.MULTILINE) == ["What changes", "Components", "Secrets", "Hosts", "Connections", "Rules"]
    assert "```mermaid\nflowchart LR" in text
    assert "| db | db:1.2 | 2 | 1 | 0 | 21 | 11.68 |" in text


def test_a_command_in_a_remedy_is_code() -> None:
    text = html(made(SHOP.replace("{storage: 1Gi}", "{storage: 2Gi}"), SHOP))
    assert "Run <code>kubectl -n shop delete statefulset db --cascade=orphan</code>" in text
    assert "<summary>1 field</summary>" in text


def test_suppressions_are_shown_with_their_reason() -> None:
    reason = "suppress.llm-platform/probes: it has none in the test"
    text = SHOP.replace("labels: {app: web}}\nspec", f"labels: {{app: web}}, annotations: {{{reason}}}}}\nspec")
    assert "it has none in the test" in html(made(text))
    assert "suppressed probes" in markdown(made(text))


# ---- the command ------------------------------------------------------------------------------------------------------


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["report", *map(str, arguments)])


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    file = tmp_path / "shop.k8s.yaml"
    file.write_text(SHOP)
    return file


def test_the_page_is_written_to_a_file(shop: Path, tmp_path: Path) -> None:
    (tmp_path / "prices.yaml").write_text("currency: EUR\ncpu: 10\n")
    done = run(shop, "--prices", tmp_path / "prices.yaml", "--output", tmp_path / "shop.html")
    assert (done.exit_code, done.output) == (0, "")
    assert (tmp_path / "shop.html").read_text() == html(made())


def test_settings_give_the_forms_of_their_secrets(tmp_path: Path) -> None:
    settings = tmp_path / "company.yaml"
    settings.write_text("base: dev\n")
    done = run(settings, "--format", "markdown", "--title", "My company")
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("# My company\n")
    assert re.search(r"^\| llm-platform/litellm \| salt-key \| \S.* \| Job \| ", done.stdout, re.MULTILINE)


def test_errors_of_both_sides_come_together(tmp_path: Path) -> None:
    done = run("nowhere.yaml", "--old", "neither.yaml")
    assert done.exit_code == SETTINGS
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == ["nowhere.yaml", "neither.yaml"]


def test_a_negative_price_is_an_error(shop: Path, tmp_path: Path) -> None:
    (tmp_path / "prices.yaml").write_text("cpu: -1\n")
    done = run(shop, "--prices", tmp_path / "prices.yaml")
    assert (done.exit_code, done.stderr.count(": cpu: ")) == (SETTINGS, 1)


def test_a_version_that_is_none_is_wrong_usage(shop: Path) -> None:
    done = run(shop, "--kubernetes", "new")
    assert (done.exit_code, done.stderr) == (USAGE, "--kubernetes: 'new' is not a version; write one such as 1.35\n")


def test_an_unknown_rule_in_a_suppression_is_an_error(shop: Path) -> None:
    shop.write_text(
        SHOP.replace("labels: {app: web}}\nspec", "labels: {app: web}, annotations: {suppress.llm-platform/x: y}}\nspec")
    )
    done = run(shop)
    assert done.exit_code == SETTINGS
    assert "'x' is not a rule" in done.stderr


def test_without_graphviz_one_line_says_so(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graphviz, "COMMANDS", ("no-such-graphviz",))
    done = run(shop)
    assert (done.exit_code, len(done.stderr.splitlines())) == (ENVIRONMENT, 1)
    assert run(shop, "--format", "markdown").exit_code == 0
