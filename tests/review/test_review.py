"""Reviews say what changes in plain words, name connections, hide secrets, and come in four forms."""

import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console

from constructs_lib.review.changes import differences
from constructs_lib.review.comparison import compare
from constructs_lib.review.errors import ReviewError
from constructs_lib.review.manifests.objects import Item, Objects, indexed
from constructs_lib.review.manifests.pods import most_replicas, replicas
from constructs_lib.review.model import Consequence
from constructs_lib.review.prices import Prices, read_prices
from constructs_lib.review.render.data import data
from constructs_lib.review.render.markdown import LIMIT, markdown
from constructs_lib.review.render.sarif import review_sarif
from constructs_lib.review.render.terminal import print_review
from constructs_lib.review.review import Review, review
from tests.review.of_yaml import CONTAINER, DB, FILES, POD, WEB, add, both, drop, new, put, rename
from tests.review.test_yaml_changes import SHOP, edited, reviewed

SECRET = "s3cr3t-marker"


def titles(found: Review, consequence: Consequence) -> list[str]:
    return [f"{each.item.key}: {each.title}" for each in found.findings if each.consequence is consequence]


def screen(found: Review) -> str:
    text = io.StringIO()
    print_review(found, Console(file=text, width=160))
    return text.getvalue()


def in_markdown(found: Review) -> str:
    return markdown([found])


def in_json(found: Review) -> str:
    return json.dumps(data([found]), ensure_ascii=False)


# ---- words ------------------------------------------------------------------------------------------------------------


def test_nothing_changes() -> None:
    found = review(compare(SHOP, SHOP))
    assert screen(found) == "Nothing changes.\n"
    assert "Nothing changes." in markdown([found])


def test_the_worst_component_comes_first() -> None:
    found = reviewed(both(put(WEB, f"{CONTAINER}.env.0.value", "red"), put(DB, "spec.serviceName", "other")))
    assert list(found.components) == ["db", "web"]


def test_connections_are_named_as_edges() -> None:
    opened = reviewed(add("NetworkPolicy db", "spec.ingress.0.from", {"podSelector": {"matchLabels": {"app": "files"}}}))
    assert [f"{edge}" for edge in opened.opened] == ["files → db:5432"]
    closed = reviewed(drop("NetworkPolicy db", "spec.ingress.0.from.0"))
    assert [f"{edge}" for edge in closed.closed] == ["web → db:5432"]
    assert "- web → db:5432" in screen(closed)


def test_the_cause_of_a_restart_is_the_file_behind_the_checksum() -> None:
    found = reviewed(
        both(
            put("ConfigMap web-settings", "data", {"app.ini": "a = 2\n"}),
            put(WEB, "spec.template.metadata.annotations", {"checksum/settings": "2222"}),
        )
    )
    (restart,) = (each for each in found.findings if each.consequence is Consequence.RESTART)
    assert restart.effect == "Cause: checksum/settings: ConfigMap web-settings changed."


def test_a_rename_is_one_finding() -> None:
    found = reviewed(rename("ConfigMap web-settings", "web-config"))
    assert [each.title for each in found.findings if each.item.key.name == "web-config"] == ["is renamed, from web-settings"]


def test_items_of_lists_are_told_apart_by_the_keys_of_the_api_server() -> None:
    old = {"spec": {"containers": [{"name": "a", "image": "x"}, {"name": "b", "image": "y"}]}}
    new_object = {"spec": {"containers": [{"name": "b", "image": "z"}, {"name": "a", "image": "x"}]}}
    assert [change.field for change in differences(old, new_object)] == ["spec.containers[b].image"]


def scaled_by_keda(least: int) -> Objects:
    spec = {"scaleTargetRef": {"name": "web"}, "minReplicaCount": least, "maxReplicaCount": 4}
    return edited(both(drop(WEB, "spec.replicas"), new("ScaledObject", "web", "keda.sh/v1alpha1", spec=spec)))


def test_pods_that_keda_scales_are_counted() -> None:
    before = scaled_by_keda(2)
    (web,) = (item for item in before.values() if (item.kind, item.key.name) == ("Deployment", "web"))
    assert (replicas(web, before), most_replicas(web, before)) == (2, 4)
    found = titles(review(compare(before, scaled_by_keda(0))), Consequence.OUTAGE)
    assert found == ["ScaledObject shop/web: minReplicaCount falls from 2 to 0"]


def test_a_port_without_protocol_is_named_by_its_number() -> None:
    old, new_object = ({"spec": {"ports": [{"port": 80, "targetPort": target}]}} for target in (8080, 8081))
    assert [change.field for change in differences(old, new_object)] == ["spec.ports[80].targetPort"]


@pytest.mark.parametrize(
    ("labels", "component"),
    [
        ({"helm.sh/chart": "postgresql-14.3.1", "app.kubernetes.io/name": "postgresql"}, "shop-postgresql"),
        ({"app.kubernetes.io/managed-by": "Helm", "app": "web"}, "shop-web"),
        ({"helm.sh/chart": "shop-1.0.0", "app.kubernetes.io/name": "shop"}, "shop"),
        ({"app.kubernetes.io/name": "postgresql"}, "shop"),
    ],
)
def test_a_release_of_helm_has_a_component_for_each_program(labels: dict[str, str], component: str) -> None:
    found = Item({"metadata": {"labels": {"app.kubernetes.io/instance": "shop", **labels}}}, "shop.yaml")
    assert found.component == component


def test_a_removed_object_that_is_kept_is_no_loss() -> None:
    keep = put("PersistentVolumeClaim uploads", "metadata.annotations", {"argocd.argoproj.io/sync-options": "Prune=false"})
    bodies = {f"{item.kind} {item.key.name}": {**item.body, "metadata": dict(item.body["metadata"])} for item in SHOP.values()}
    keep(bodies)
    before = indexed(Item(body, "shop.yaml") for body in bodies.values())
    after = {key: item for key, item in before.items() if key.kind != "PersistentVolumeClaim" and key.name != "files"}
    assert titles(review(compare(before, after)), Consequence.DATA_LOSS) == []


@pytest.mark.parametrize("form", [screen, in_markdown, in_json])
def test_values_of_secrets_are_hidden(form: Callable[[Review], str]) -> None:
    found = reviewed(
        both(
            put("Secret web", "stringData.password", SECRET),
            put("Secret web", "stringData.new", SECRET),
            add(WEB, f"{CONTAINER}.env", {"name": "API_KEY", "value": SECRET}),
            put(FILES, f"{CONTAINER}.args", [f"postgres://user:{SECRET}@db"]),
            put(FILES, f"{POD}.containers.0.env", [{"name": "DB_PASSWORD", "value": SECRET}]),
        )
    )
    assert SECRET not in form(found)
    assert "(hidden)" in form(found)


# ---- forms ------------------------------------------------------------------------------------------------------------


def test_markdown_has_the_summary_first_and_fits_a_comment() -> None:
    many = both(*(new("ConfigMap", f"c{index}", data={"a": "b" * 50}) for index in range(3000)))
    changed = both(
        many, put(DB, "spec.serviceName", "other"), put(WEB, "metadata.annotations", {f"a{i}": "b" * 50 for i in range(3000)})
    )
    text = markdown([reviewed(changed)])
    assert len(text) <= LIMIT
    assert "1 rejected" in text.splitlines()[2]
    assert "more lines don't fit" in text.splitlines()[-1]
    assert text.count("<details>") == text.count("</details>")


def test_text_of_manifests_is_not_markdown() -> None:
    text = markdown([reviewed(put(WEB, f"{CONTAINER}.image", "x/<img src=a>|@all*_b"))])
    assert not re.search(r"(?<!\\)<img", text)
    assert "@all" not in text


def test_json_has_all_that_the_screen_has() -> None:
    found = reviewed(drop("NetworkPolicy db", "spec.ingress.0.from.0"))
    (form,) = data([found])["reviews"]
    assert form["worst"] == "outage"
    assert form["connections"] == {"opened": [], "closed": ["web → db:5432"]}
    finding = form["findings"][0]
    assert (finding["class"], finding["component"], finding["object"]["name"]) == ("outage", "web", "web")


def test_sarif_names_class_and_line() -> None:
    (run,) = review_sarif([reviewed(put(DB, "spec.serviceName", "other"))])["runs"]
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("rejected", "error")
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "shop.yaml"
    assert result["ruleId"] in {rule["id"] for rule in run["tool"]["driver"]["rules"]}


# ---- cost -------------------------------------------------------------------------------------------------------------


def test_cost_is_the_difference_of_all_requests() -> None:
    prices = Prices(currency="EUR", cpu=20, memory=4, disk=0.5, disk_classes={"ssd": 1})
    after = both(put(WEB, "spec.replicas", 5), put("PersistentVolumeClaim uploads", "spec.resources.requests.storage", "30Gi"))
    found = review(compare(SHOP, edited(after)), prices)
    assert (found.after.cpu - found.before.cpu, found.after.memory - found.before.memory) == (0.5, 2**29)
    assert "memory 0.75 → 1.25 GiB" in "".join(titles(found, Consequence.COST))
    assert "+32.00 EUR a month" in screen(found)  # half a core, half a GiB, and 20 GiB of ssd


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("cpu: -1", "cpu: must be at least 0.0 (given: -1)"),
        ("disk_classes: {fast: -0.1}", "disk_classes.fast: must be at least 0.0 (given: -0.1)"),
        ("cpus: 3", "cpus: is not a setting; did you mean 'cpu'?"),
        ("nodes: 0", "nodes: must be at least 1 (given: 0)"),
        ("a: [", "is not YAML"),
    ],
)
def test_a_price_table_that_cannot_be_used_is_an_error(tmp_path: Path, text: str, error: str) -> None:
    (tmp_path / "prices.yaml").write_text(text)
    with pytest.raises(ReviewError) as caught:
        read_prices(tmp_path / "prices.yaml")
    assert caught.value.lines == (f"{tmp_path}/prices.yaml: {error}",)
