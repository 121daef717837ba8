"""Questions about charts whose objects come from elsewhere: cdk8s-plus, other labels, Jobs, CronJobs."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import cdk8s_plus_27 as kplus
import pytest
from cdk8s import ApiObjectMetadata, Chart

from constructs_lib import SecretsProps, Valkey, configure_chart
from constructs_lib.testing import Manifests, Object, chart, made, synth


def deployment(into: Chart, name: str) -> kplus.Deployment:
    return kplus.Deployment(
        into, name, metadata=ApiObjectMetadata(name=name), containers=[kplus.ContainerProps(image="example.com/web:1", name="web")]
    )


def policy(selector: dict[str, str], **spec: Any) -> Object:
    return {"kind": "NetworkPolicy", "metadata": {"name": "policy"}, "spec": {"podSelector": {"matchLabels": selector}, **spec}}


def pods(name: str, labels: dict[str, str]) -> Object:
    return {"kind": "Deployment", "metadata": {"name": name}, "spec": {"template": {"metadata": {"labels": labels}, "spec": {}}}}


def test_variables_of_every_source_are_shown() -> None:
    empty = chart()
    env = deployment(empty, "web").containers[0].env
    env.add_variable("PLAIN", kplus.EnvValue.from_value("text"))
    secret = kplus.Secret.from_secret_name(empty, "secret", "web-keys")
    env.add_variable("SECRET", kplus.EnvValue.from_secret_value(kplus.SecretValue(secret=secret, key="key")))
    settings = kplus.ConfigMap.from_config_map_name(empty, "settings", "web-settings")
    env.add_variable("SETTING", kplus.EnvValue.from_config_map(settings, "mode"))
    env.add_variable("FIELD", kplus.EnvValue.from_field_ref(kplus.EnvFieldPaths.POD_IP))
    env.add_variable("RESOURCE", kplus.EnvValue.from_resource(kplus.ResourceFieldPaths.CPU_LIMIT))
    assert synth(empty).env("web") == {
        "PLAIN": "text",
        "SECRET": "secret:web-keys/key",
        "SETTING": "configmap:web-settings/mode",
        "FIELD": "field:status.podIP",
        "RESOURCE": "resource:limits.cpu",
    }


def test_a_cron_job_has_a_pod() -> None:
    template = {"spec": {"containers": [{"name": "tidy", "image": "example.com/tidy:1"}]}}
    spec = {"schedule": "0 3 * * *", "jobTemplate": {"spec": {"template": template}}}
    manifests = Manifests([{"kind": "CronJob", "metadata": {"name": "tidy"}, "spec": spec}])
    assert manifests.container("tidy")["image"] == "example.com/tidy:1"


def test_a_job_is_found_with_and_without_its_hash() -> None:
    manifests = Manifests([{"kind": "Job", "metadata": {"name": "migrate-0a1b2c3d"}}])
    assert manifests.find("Job", "migrate") is manifests.find("Job", "migrate-0a1b2c3d")


@pytest.mark.parametrize(
    ("question", "names", "message"),
    [
        ("find", ("Service", "web"), "no Service web; there are ['valkey', 'valkey-nodes']"),
        ("pod", ("web",), "no workload web; there are ['test-secret-generator-"),
        ("container", ("valkey", "web"), "valkey has no container web; it has ['valkey'"),
        ("policy", ("web",), "no NetworkPolicy web; there are ['test-secret-generator', 'valkey']"),
    ],
)
def test_an_answer_that_is_missing_names_those_that_exist(question: str, names: tuple[str, ...], message: str) -> None:
    manifests = made(lambda into: Valkey(into, "valkey"))
    with pytest.raises(AssertionError, match=re.escape(message)):
        getattr(manifests, question)(*names)


def test_rejected_settings_raise_with_all_errors() -> None:
    def without_secrets(into: Chart) -> None:
        configure_chart(into, secrets=SecretsProps(source="existing", existing={}))
        Valkey(into, "one")
        Valkey(into, "two")

    with pytest.raises(RuntimeError, match=r"(?s)one.*two"):
        made(without_secrets)


# ---- edges ----------------------------------------------------------------------------------------------------------

EGRESS = [{"to": [{"podSelector": {"matchLabels": {"app": "store"}}}], "ports": [{"port": 80}]}]
INGRESS = [{"from": [{"podSelector": {"matchLabels": {"app": "web"}}}], "ports": [{"port": 80}]}]


def test_an_edge_that_both_policies_permit() -> None:
    both = Manifests([policy({"app": "web"}, egress=EGRESS), policy({"app": "store"}, ingress=INGRESS)])
    assert both.edges() == {("web", "store", 80)}


def test_an_edge_of_one_policy_counts_where_the_other_side_is_not_restricted() -> None:
    assert Manifests([policy({"app": "store"}, ingress=INGRESS)]).edges() == {("web", "store", 80)}
    assert Manifests([policy({"app": "web"}, egress=EGRESS)]).edges() == {("web", "store", 80)}


@pytest.mark.parametrize(
    "restriction",
    [policy({"app": "web"}, policyTypes=["Egress"]), {**policy({}), "spec": {"podSelector": {}, "policyTypes": ["Egress"]}}],
    ids=["of the workload", "of the namespace"],
)
def test_an_edge_that_the_other_side_denies_is_an_error(restriction: Object) -> None:
    manifests = Manifests([pods("web", {"app": "web"}), policy({"app": "store"}, ingress=INGRESS), restriction])
    with pytest.raises(AssertionError, match=r"permitted by one side only: \[\('web', 'store', 80\)\]"):
        manifests.edges()


def test_a_restriction_of_another_namespace_is_none() -> None:
    elsewhere = policy({}, policyTypes=["Ingress"])
    elsewhere["metadata"]["namespace"] = "nodes"
    elsewhere["spec"]["podSelector"] = {}
    manifests = Manifests([pods("store", {"app": "store"}), policy({"app": "web"}, egress=EGRESS), elsewhere])
    assert manifests.edges() == {("web", "store", 80)}


def test_pods_without_the_label_app_are_named_by_their_workload() -> None:
    peer = {"podSelector": {"matchLabels": {"role": "browser"}}}
    manifests = Manifests([pods("web", {"role": "browser"}), policy({"app": "store"}, ingress=[{"from": [peer]}])])
    assert manifests.edges() == {("web", "store", 0)}


def test_namespaces_and_addresses_are_not_edges() -> None:
    peers: list[Object] = [{"namespaceSelector": {}}, {"ipBlock": {"cidr": "192.0.2.0/24"}}, {"podSelector": {}}]
    assert Manifests([policy({"app": "store"}, ingress=[{"from": peers}])]).edges() == set()


# ---- docs/testing.md ------------------------------------------------------------------------------------------------


def test_the_example_of_the_docs_passes_in_a_folder_of_its_own(tmp_path: Path) -> None:
    root = Path(__file__).parents[1]
    (example,) = re.findall(r"```python\n(.*?)```", (root / "docs/testing.md").read_text(), re.DOTALL)
    (tmp_path / "test_gateway.py").write_text(example)
    command = [sys.executable, "-m", "pytest", "--quiet", "--override-ini", f"pythonpath={root}", "-p", "no:cacheprovider"]
    run = subprocess.run([*command, "test_gateway.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout
    assert f"{len(re.findall('def test_', example))} passed" in run.stdout


def test_every_question_is_in_the_docs() -> None:
    page = (Path(__file__).parents[1] / "docs/testing.md").read_text()
    questions = [name for name in vars(Manifests) if name[0] != "_"]
    assert [name for name in questions if f"`manifests.{name}(" not in page] == []
