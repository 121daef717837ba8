"""Each rule finds what breaks it and leaves alone what keeps it; suppressions need a rule and a reason."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from cdk8s import ApiObject, App, Chart, JsonPatch
from typer.testing import CliRunner

from constructs_lib import SettingsError, check_chart, suppress, synthesize
from constructs_lib.cli import app
from constructs_lib.review.checks.rule import Severity, Subject
from constructs_lib.review.checks.run import Result, check, check_objects, rules
from constructs_lib.review.errors import ReviewError
from tests.platforms import SETTINGS, platform
from tests.review.of_yaml import CONTAINER, DB, FILES, POD, WEB, Edit, add, both, drop, new, put
from tests.review.test_yaml_changes import SHOP, edited

SHOP_FILE = Path(__file__).with_name("shop.yaml")
PROBE = {"httpGet": {"path": "/", "port": 8080}, "periodSeconds": 10, "failureThreshold": 12}
PROBES = both(*(put(WEB, f"{CONTAINER}.{name}", PROBE) for name in ("startupProbe", "livenessProbe", "readinessProbe")))
HARD = {
    "runAsNonRoot": True, "allowPrivilegeEscalation": False, "seccompProfile": {"type": "RuntimeDefault"},
    "capabilities": {"drop": ["ALL"]},
}  # fmt: skip
HARDENED = both(*(put(WEB, f"{POD}.containers.{index}.securityContext", HARD) for index in (0, 1)))
SIZES = {"requests": {"cpu": "1", "memory": "1Gi"}, "limits": {"memory": "1Gi"}}
POLICY = "networking.k8s.io/v1"
WEB_POLICY = {"podSelector": {"matchLabels": {"app": "web"}}, "policyTypes": ["Egress", "Ingress"]}
SCALED = {"scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"}, "maxReplicas": 9}
SQL = [{"to": [{"podSelector": {"matchLabels": {"app": "db"}}}], "ports": [{"port": 5432}]}]
CPU = [{"type": "Resource", "resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": 80}}}]
POOL = add(WEB, f"{CONTAINER}.env", {"name": "POOL_SIZE", "value": "10"})
PASTED_KEY = "sk-proj-0123456789abcdefghij"
SLEEP = {"preStop": {"exec": {"command": ["sleep", "40"]}}}


def policy(**spec: Any) -> Edit:
    return new("NetworkPolicy", "web", POLICY, spec={**WEB_POLICY, **spec})


def nothing(_: object) -> None:
    pass


ROWS: list[tuple[str, str, Edit, Edit]] = [
    ("image-pin", "Deployment web", put(WEB, f"{CONTAINER}.image", "nginx"), nothing),
    ("image-pin", "Deployment web", put(WEB, f"{CONTAINER}.image", "localhost:5000/nginx:latest"),
     put(WEB, f"{CONTAINER}.image", "localhost:5000/nginx@sha256:0123")),
    ("probes", "Deployment web", nothing, PROBES),
    ("probe-times", "Deployment web", put(WEB, f"{CONTAINER}.livenessProbe", {"periodSeconds": 5}), PROBES),
    ("probe-times", "Deployment web", put(WEB, f"{CONTAINER}.readinessProbe", {"timeoutSeconds": 20}), PROBES),
    ("resources", "Deployment web", nothing, put(WEB, f"{POD}.containers.1.resources", SIZES)),
    ("resources", "Deployment files", put(FILES, f"{CONTAINER}.resources", {**SIZES, "limits": {"memory": "1Mi"}}),
     put(FILES, f"{CONTAINER}.resources", SIZES)),
    ("pod-security", "Deployment web", nothing, HARDENED),
    ("namespace-pod-security", "DaemonSet agent", put("DaemonSet agent", f"{POD}.hostPID", True), nothing),
    ("token-mount", "Deployment files", nothing, put(FILES, f"{POD}.automountServiceAccountToken", False)),
    ("rbac-wildcard", "Role web", put("Role web", "rules.0.verbs", ["*"]), nothing),
    ("rbac-escalation", "Role web", put("Role web", "rules.0", {"apiGroups": [""], "resources": ["secrets"], "verbs": ["get"]}),
     put("Role web", "rules.0", {"apiGroups": [""], "resources": ["secrets"], "verbs": ["get"], "resourceNames": ["web"]})),
    ("rbac-escalation", "Role web", add("Role web", "rules", {"apiGroups": [""], "resources": ["pods/exec"], "verbs": ["create"]}),
     nothing),
    ("literal-secret", "Secret web", nothing, drop("Secret web", "stringData")),
    ("literal-secret", "Deployment web", add(WEB, f"{CONTAINER}.env", {"name": "API_TOKEN", "value": "abc"}),
     add(WEB, f"{CONTAINER}.env", {"name": "TOKEN_FILE", "value": "/run/token"})),
    ("literal-secret", "Deployment web", add(WEB, f"{CONTAINER}.env", {"name": "EXTRA", "value": PASTED_KEY}),
     add(WEB, f"{CONTAINER}.env", {"name": "EXTRA", "value": "os.environ/OPENAI_API_KEY"})),
    ("literal-secret", "Deployment web", put(WEB, f"{CONTAINER}.args", ["--api-key", PASTED_KEY]),
     put(WEB, f"{CONTAINER}.args", ["--api-key", "$(API_KEY)"])),
    ("literal-secret", "ConfigMap web-settings", put("ConfigMap web-settings", "data.app.yaml", f"api_key: {PASTED_KEY}"),
     put("ConfigMap web-settings", "data.app.yaml", "api_key: os.environ/OPENAI_API_KEY")),
    ("pod-without-policy", "Deployment web", nothing, policy()),
    ("one-sided-edge", "Deployment web", policy(), policy(egress=SQL)),
    ("open-egress", "NetworkPolicy web", policy(egress=[{}]), policy(egress=SQL)),
    ("open-egress", "NetworkPolicy web", policy(egress=[{"to": [{"ipBlock": {"cidr": "0.0.0.0/0"}}], "ports": [{"port": 8443}]}]),
     both(policy(egress=[{"to": [{"ipBlock": {"cidr": "0.0.0.0/0"}}], "ports": [{"port": 443}]}]))),
    ("unreachable-dependency", "Deployment files", add(FILES, "spec.template.spec.containers", {
        "name": "b", "image": "b:1", "args": ["--db=postgres://db.shop:5432/x"]}), nothing),
    ("volume-sharing", "Deployment files", nothing, both(
        put("PersistentVolumeClaim uploads", "spec.accessModes", ["ReadWriteMany"]))),
    ("volume-sharing", "Deployment files", drop("HorizontalPodAutoscaler files"), both(
        drop("HorizontalPodAutoscaler files"), put(FILES, "spec.strategy", {"type": "Recreate"}))),
    ("recreate-replicas", "Deployment web", put(WEB, "spec.strategy", {"type": "Recreate"}), nothing),
    ("disruption-budget", "PodDisruptionBudget web", put("PodDisruptionBudget web", "spec.maxUnavailable", 0), nothing),
    ("disruption-budget", "PodDisruptionBudget web", put("PodDisruptionBudget web", "spec", {
        "minAvailable": "90%", "selector": {"matchLabels": {"app": "web"}}}), nothing),
    ("autoscaler", "Deployment web", new("HorizontalPodAutoscaler", "web", "autoscaling/v2", spec=SCALED), both(
        drop(WEB, "spec.replicas"), new("HorizontalPodAutoscaler", "web", "autoscaling/v2", spec=SCALED))),
    ("autoscaler", "Deployment web", new("ScaledObject", "web", "keda.sh/v1alpha1", spec={"scaleTargetRef": {"name": "web"}}), both(
        drop(WEB, "spec.replicas"), new("ScaledObject", "web", "keda.sh/v1alpha1", spec={"scaleTargetRef": {"name": "web"}}))),
    ("autoscaler", "ScaledObject gone", new("ScaledObject", "gone", "keda.sh/v1alpha1", spec={"scaleTargetRef": {"name": "gone"}}),
     nothing),
    ("volume-sharing", "Deployment files", both(drop("HorizontalPodAutoscaler files"), new(
        "ScaledObject", "files", "keda.sh/v1alpha1", spec={"scaleTargetRef": {"name": "files"}, "maxReplicaCount": 3})), both(
        drop("HorizontalPodAutoscaler files"), put(FILES, "spec.strategy", {"type": "Recreate"}), new(
            "ScaledObject", "files", "keda.sh/v1alpha1", spec={"scaleTargetRef": {"name": "files"}, "maxReplicaCount": 1}))),
    ("autoscaler", "Deployment files", put("HorizontalPodAutoscaler files", "spec.metrics", CPU), nothing),
    ("database-connections", "StatefulSet db", both(
        put(DB, f"{CONTAINER}.args", ["-c", "max_connections=25"]), POOL),
     both(put(DB, f"{CONTAINER}.args", ["-c", "max_connections=50"]), POOL)),
    ("grace-period", "Deployment web", put(WEB, f"{CONTAINER}.lifecycle", SLEEP), both(
        put(WEB, f"{CONTAINER}.lifecycle", SLEEP), put(WEB, f"{POD}.terminationGracePeriodSeconds", 60))),
    ("memory-sizes", "Deployment web", put(WEB, f"{CONTAINER}.args", ["-Xmx1g"]), put(WEB, f"{CONTAINER}.args", ["-Xmx128m"])),
    ("removed-api", "CronJob report", put("CronJob report", "apiVersion", "batch/v1beta1"), nothing),
    ("missing-crd", "Widget one", new("Widget", "one", "example.com/v1"), both(
        new("Widget", "one", "example.com/v1"),
        new("CustomResourceDefinition", "widgets.example.com", "apiextensions.k8s.io/v1", "",
            spec={"group": "example.com", "names": {"kind": "Widget"}}))),
    ("names", "Service Web", new("Service", "Web", spec={}), nothing),
    ("names", "Deployment web", put(WEB, "metadata.labels.version", 1.2), put(WEB, "metadata.labels.version", "1.2")),
    ("selector", "Deployment web", put(WEB, "spec.template.metadata.labels.app", "other"), nothing),
    ("selector", "Deployment web", put(FILES, "spec.template.metadata.labels", {"app": "web"}), nothing),
    ("service-target", "Service web", put("Service web", "spec.selector.app", "other"), nothing),
    ("service-target", "Service web", put("Service web", "spec.ports.0.targetPort", 1), nothing),
    ("service-target", "Service web", put("Service web", "spec.selector.app", "other"), both(
        put("Service web", "spec.selector.app", "other"), new("Widget", "other", "example.com/v1"))),
    ("service-target", "Service dns", new("Service", "dns", spec={"selector": {"app": "dns"}}),
     new("Service", "dns", "v1", "kube-system", spec={"selector": {"app": "dns"}})),
    ("route", "Ingress web", put("Ingress web", "spec.rules.0.http.paths.0.backend.service.name", "other"), nothing),
    ("ingress-tls", "Ingress web", drop("Ingress web", "spec.tls"), nothing),
    ("missing-reference", "Deployment files", drop("PersistentVolumeClaim uploads"), nothing),
]  # fmt: skip


def broken(edit: Edit, rule: str, name: str, **options: Any) -> list[str]:
    results = check(Subject(edited(edit), **options))
    return [each.message for each in results if each.rule.id == rule and f"{each.item.kind} {each.item.key.name}" == name]


@pytest.mark.parametrize(
    ("rule", "name", "bad", "good"), [pytest.param(*row, id=f"{row[0]}-{number}") for number, row in enumerate(ROWS)]
)
def test_a_rule_finds_what_breaks_it_and_leaves_the_rest_alone(rule: str, name: str, bad: Edit, good: Edit) -> None:
    assert broken(bad, rule, name)
    assert broken(good, rule, name) == []


def test_every_rule_is_in_the_table() -> None:
    assert {rule.id for rule in rules()} == {row[0] for row in ROWS} | {"image-mirror"}


def test_images_come_from_the_mirror() -> None:
    assert broken(nothing, "image-mirror", WEB) == []
    assert broken(nothing, "image-mirror", WEB, mirror="registry.example.com") == []
    assert len(broken(nothing, "image-mirror", WEB, mirror="mirror.example.com")) == 2


def test_an_api_is_removed_from_a_version_on() -> None:
    old = put("CronJob report", "apiVersion", "batch/v1beta1")
    assert broken(old, "removed-api", "CronJob report", kubernetes=(1, 24)) == []


@cache
def of_environment(name: str) -> list[Result]:
    return check_objects(platform(name))


@pytest.mark.parametrize("name", SETTINGS)
def test_every_environment_is_clean_or_suppressed_with_a_reason(name: str) -> None:
    left = [each for each in of_environment(name) if not each.reason and each.rule.severity is not Severity.NOTE]
    assert [f"{each.rule.id} {each.text}" for each in left] == []


# ---- suppressions -----------------------------------------------------------------------------------------------------


def chart() -> tuple[App, Chart]:
    made = App()
    into = Chart(made, "one", namespace="one", disable_resource_name_hashes=True)
    role = ApiObject(into, "role", api_version="rbac.authorization.k8s.io/v1", kind="Role")
    role.add_json_patch(JsonPatch.add("/rules", [{"apiGroups": [""], "resources": ["*"], "verbs": ["get"]}]))
    return made, into


def test_a_suppressed_result_has_its_reason() -> None:
    _, into = chart()
    (found,) = check_chart(into)
    assert (found.rule.id, found.reason) == ("rbac-wildcard", "")
    suppress(into, "rbac-wildcard", "a test reads everything")
    assert [each.reason for each in check_chart(into)] == ["a test reads everything"]


@pytest.mark.parametrize(("rule", "reason"), [("rbac", "a good reason"), ("rbac-wildcard", ""), ("rbac-wildcard", "no")])
def test_a_suppression_needs_a_rule_and_a_reason(rule: str, reason: str) -> None:
    with pytest.raises(ValueError, match=r"is not a rule|needs its reason"):
        suppress(chart()[1], rule, reason)
    with pytest.raises(ReviewError, match=r"shop.yaml:1: Role shop/web: .*(is not a rule|needs its reason)"):
        check(Subject(edited(put("Role web", "metadata.annotations", {f"suppress.llm-platform/{rule}": reason}))))


def test_synthesize_can_check_and_then_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    made, into = chart()
    with pytest.raises(SettingsError, match=r"one: Role one/one-role: permits all resources \(rbac-wildcard\); List"):
        synthesize(made, check=True)
    assert not (tmp_path / "dist").exists()
    suppress(into, "rbac-wildcard", "a test reads everything")
    synthesize(made, check=True)
    assert (tmp_path / "dist").exists()


# ---- the command ------------------------------------------------------------------------------------------------------


def run(*arguments: object) -> Any:
    return CliRunner().invoke(app, ["check", *map(str, arguments)])


def test_the_command_fails_from_a_severity_on(tmp_path: Path) -> None:
    assert run(SHOP_FILE).exit_code == 20
    assert run(SHOP_FILE, "--fail-on", "never").exit_code == 0
    (tmp_path / "a.yaml").write_text("apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: a}\n")
    assert run(tmp_path).exit_code == 0
    assert run(tmp_path, "--fail-on", "note").exit_code == 20


@pytest.mark.parametrize("form", ["terminal", "markdown", "json", "sarif"])
def test_results_have_rule_object_and_remedy(form: str, tmp_path: Path) -> None:
    assert run(SHOP_FILE, "--format", form, "--output", tmp_path / "out", "--fail-on", "never").exit_code == 0
    text = (tmp_path / "out").read_text()
    assert "literal-secret" in text
    assert "Refer to a Secret by valueFrom" in text
    assert "aaa" not in text


def test_text_with_colons_is_no_emoji(tmp_path: Path) -> None:
    """`file.yaml:100: Secret web` has `:100:` in it, which Rich shows as a picture."""
    manifests = tmp_path / "web.yaml"
    manifests.write_text("\n" * 99 + "apiVersion: v1\nkind: Secret\nmetadata: {name: web}\nstringData: {key: abc}\n")
    assert ":100: Secret web" in CliRunner().invoke(app, ["check", f"{manifests}"]).output


def test_the_rules_are_listed() -> None:
    assert run("--rules").stdout.count("\n") == len(rules())


def test_a_version_that_is_none_is_an_error() -> None:
    done = run(SHOP_FILE, "--kubernetes", "new")
    assert (done.exit_code, done.stderr) == (2, "--kubernetes: 'new' is not a version; write one such as 1.35\n")


def test_no_rule_looks_at_the_same_twice() -> None:
    results = check(Subject(SHOP))
    assert len({(each.rule.id, each.item.key, each.message) for each in results}) == len(results)
