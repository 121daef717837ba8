"""Changes after the first day: each by `kubectl apply --server-side`, with nothing done by hand but the step of docs/changes.md."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from typing import Any
from urllib.parse import quote

import pytest
from cdk8s import ApiObject, JsonPatch

from constructs_lib.apps.litellm import LiteLLMProxy
from constructs_lib.observability import ObservabilityProps
from tests.cluster.charts import CLIENT, gateway
from tests.cluster.http_api import Answer, Api
from tests.cluster.kubectl import Namespace, Object, eventually, kubectl, namespace

NAMESPACE = "cluster-tests-changes"
GROWING = "cluster-tests-growing"
"""A StorageClass whose volumes may be enlarged."""
METRICS = ObservabilityProps().replace(
    grafana=None,
    alertmanager=None,
    node_exporter=None,
    kube_state_metrics=None,
    prometheus={"scrape_interval": "5s", "resources": {"cpu": "50m"}, "volume": {"size": "1Gi"}},
)

TO_START = 30
"""Seconds in which a pod starts, while other tests have the CPU too."""
SMALL, LARGE = ({"storage_class": GROWING, "size": size} for size in ("1Gi", "2Gi"))
made = partial(gateway, NAMESPACE, volume=LARGE)


@pytest.fixture(scope="module")
def storage_class(cluster: None) -> Iterator[None]:
    classes: list[Object] = json.loads(kubectl("get", "storageclass", "--output=json"))["items"]
    default = next(each for each in classes if "true" in each["metadata"].get("annotations", {}).values())
    growing = {
        "apiVersion": "storage.k8s.io/v1",
        "kind": "StorageClass",
        "metadata": {"name": GROWING},
        "provisioner": default["provisioner"],
        "volumeBindingMode": default["volumeBindingMode"],
        "allowVolumeExpansion": True,
    }
    kubectl("apply", "--server-side", "-f", "-", given=json.dumps(growing))
    yield
    kubectl("delete", "storageclass", GROWING)


@pytest.fixture(scope="module")
def where(storage_class: None) -> Iterator[Namespace]:
    with namespace(NAMESPACE) as place:
        place.apply(made(replicas=1, volume=SMALL).objects)
        place.wait_until_ready()
        yield place


def change(where: Namespace, *, replicas: int = 1, **changes: Any) -> None:
    where.apply(made(replicas=replicas, **changes).objects)
    where.wait_until_ready()


def chat(where: Namespace, model: str = "demo") -> Answer:
    question = {"model": model, "messages": [{"role": "user", "content": "Who are you?"}]}
    with where.forward("litellm", 8081) as url:
        return Api(url, where.secret(f"litellm-{CLIENT}")["api-key"]).post("/v1/chat/completions", question)


def chats(where: Namespace, model: str = "demo") -> bool:
    return eventually(f"a chat with {model}", lambda: chat(where, model).status == 200, 90)


def run_jobs_again(where: Namespace, *restarted: str) -> None:
    """The steps of docs/changes.md: Jobs are finished only once, and programs read passwords when they start."""
    where.kubectl("delete", "jobs", "--all")
    where.apply(made(replicas=1).objects)
    for app in restarted:
        where.kubectl("rollout", "restart", f"deployment/{app}")
    where.wait_until_ready()


def uids(where: Namespace, app: str) -> set[str]:
    return {pod["metadata"]["uid"] for pod in where.pods(app)}


def ask(where: Namespace, sql: str) -> str:
    return where.execute("pod/postgres-0", "psql", "--username=postgres", "--dbname=litellm", f"--command={sql}")


def told(where: Namespace, container: str) -> str:
    """The log of an init container of LiteLLM's pods that are waiting."""
    pods = [pod["metadata"]["name"] for pod in where.pods("litellm") if pod["status"]["phase"] == "Pending"]
    return "".join(where.kubectl("logs", pod, "--container", container) for pod in pods)


def test_a_volume_is_enlarged_and_no_pod_restarts(where: Namespace) -> None:
    before = uids(where, "postgres")
    change(where)
    claim = where.get("persistentvolumeclaim", "data-postgres-0")
    assert claim["spec"]["resources"]["requests"]["storage"] == "2Gi"
    assert uids(where, "postgres") == before


def test_an_autoscaler_takes_over_without_stopping_pods(where: Namespace) -> None:
    change(where, replicas=2)
    before = uids(where, "litellm")
    replicas = {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "litellm"}, "spec": {"replicas": 2}}
    where.kubectl("apply", "--server-side", "--field-manager=autoscaler", "-f", "-", given=json.dumps(replicas))
    change(where, replicas=2, litellm={"autoscaling": {"min_replicas": 2, "max_replicas": 3, "cpu_percent": 900}})
    assert where.get("deployment", "litellm")["spec"]["replicas"] == 2
    eventually("the autoscaler", lambda: scaled(where) == 2, 120)
    assert uids(where, "litellm") == before
    where.kubectl("delete", "horizontalpodautoscaler", "litellm")
    where.apply(made(replicas=1).objects, "--force-conflicts")  # docs/changes.md: the number still belongs to the autoscaler
    where.wait_until_ready()
    assert len(where.pods("litellm")) == 1


def scaled(where: Namespace) -> int:
    return where.get("horizontalpodautoscaler", "litellm").get("status", {}).get("currentReplicas", 0)


def test_the_strategy_changes_and_changes_back(where: Namespace) -> None:
    change(where, change=recreating)
    assert where.get("deployment", "litellm")["spec"]["strategy"] == {"type": "Recreate"}
    change(where)
    assert where.get("deployment", "litellm")["spec"]["strategy"]["type"] == "RollingUpdate"


def recreating(litellm: LiteLLMProxy) -> None:
    ApiObject.of(litellm.server).add_json_patch(JsonPatch.replace("/spec/strategy", {"type": "Recreate"}))


def test_another_image_migrates_and_rolls_out(where: Namespace) -> None:
    before, jobs = uids(where, "litellm"), names(where, "jobs")
    change(where, litellm={"image": "ghcr.io/berriai/litellm-non_root:another"})
    assert uids(where, "litellm").isdisjoint(before)
    assert [name for name in names(where, "jobs") - jobs if name.startswith("litellm-migration-")]
    assert chats(where)
    change(where)


def names(where: Namespace, kind: str) -> set[str]:
    return {item["metadata"]["name"] for item in where.all(kind)}


def test_a_renamed_model_is_offered_to_the_same_key(where: Namespace) -> None:
    key = where.secret(f"litellm-{CLIENT}")
    change(where, model="renamed")
    assert chats(where, "renamed")
    assert chat(where, "demo").status in (400, 401, 403, 404)
    assert where.secret(f"litellm-{CLIENT}") == key
    run_jobs_again(where)  # the Job for the old name is finished
    assert chats(where)


def test_a_deleted_secret_gets_another_value_that_works(where: Namespace) -> None:
    before = where.secret(f"litellm-{CLIENT}")
    where.kubectl("delete", "secret", f"litellm-{CLIENT}")
    run_jobs_again(where)
    assert where.secret(f"litellm-{CLIENT}") != before
    assert chats(where)


def test_an_emptied_password_is_made_again_and_reaches_the_database(where: Namespace) -> None:
    """`kubectl replace` of a manifest empties a generated Secret."""
    where.kubectl("replace", "-f", "-", given=json.dumps(made(replicas=1).objects.find("Secret", "postgres-litellm")))
    run_jobs_again(where, "litellm")
    assert chats(where)


def test_a_lost_database_is_named_by_the_pods_that_wait_and_made_again(where: Namespace) -> None:
    where.kubectl("delete", "statefulset", "postgres")
    where.kubectl("delete", "persistentvolumeclaim", "data-postgres-0")
    where.apply(made(replicas=1).objects)
    where.kubectl("delete", "pods", "--selector=app=litellm", "--wait=false")
    eventually("the reason", lambda: "apply again" in told(where, "schema-gate"), TO_START + 30)
    run_jobs_again(where)
    assert chats(where)


def test_a_database_restored_to_an_older_schema_is_migrated_again(where: Namespace) -> None:
    ask(where, "UPDATE schema_gate.done SET version = 'older'")
    where.kubectl("delete", "pods", "--selector=app=litellm", "--wait=false")
    eventually("the reason", lambda: "apply again" in told(where, "schema-gate"), TO_START + 30)
    run_jobs_again(where)
    assert chats(where)


def test_observability_is_switched_on_off_and_on(where: Namespace) -> None:
    pods = uids(where, "postgres") | uids(where, "valkey")
    for _ in range(2):
        change(where, observability=METRICS)
        eventually("LiteLLM is scraped", lambda: scraped(where), 120)
        change(where)
        labels = "app.kubernetes.io/instance in (observability, prometheus, grafana, alertmanager)"
        kinds = "deployment,statefulset,daemonset,job,service,configmap,secret,serviceaccount,networkpolicy,role,rolebinding"
        where.kubectl("delete", kinds, "--selector", labels)
        assert not where.pods("prometheus")
        where.wait_until_ready()
    assert uids(where, "postgres") | uids(where, "valkey") == pods
    assert chats(where)


def scraped(where: Namespace) -> bool:
    with where.forward("prometheus", 9090) as url:
        answer = Api(url).get("/api/v1/query?query=" + quote('up{component="litellm"} == 1'))
    return answer.status == 200 and bool(answer.json["data"]["result"])
