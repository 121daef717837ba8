"""The object store: defaults, everything set, its connections, and its buckets.

Its errors are in `tests/refusals/families/object_store.py`.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest
from cdk8s import Chart
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.values.images import locked
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.store_endpoints import BucketEndpoint
from constructs_lib.core.workloads.job import Job
from constructs_lib.stores.object_store import ExternalObjectStore, ExternalObjectStoreProps, ObjectStore, ObjectStoreProps
from constructs_lib.stores.object_store.construct import CREATE_BUCKET, IS_THERE
from constructs_lib.testing import Manifests, made, synth
from tests.servers import Quiet, serving

EXTERNAL = ExternalObjectStoreProps.model_validate(
    {
        "host": "s3.eu-central-1.amazonaws.com",
        "region": "eu-central-1",
        "cidrs": ["203.0.113.0/24"],
        "buckets": {
            "langfuse": {
                "bucket": "acme-langfuse",
                "access_key": {"name": "s3", "key": "access-key"},
                "secret_key": {"name": "s3", "key": "secret-key"},
            }
        },
    }
)


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "object-store"]


def client(into: Chart, bucket: BucketEndpoint) -> None:
    Job(into, "client", image=locked("python"), program="client", role="client").connect(bucket)


def store(into: Chart, props: ObjectStoreProps | None = None) -> BucketEndpoint:
    return ObjectStore(into, "object-store", props).bucket("langfuse")


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    store(chart)
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    props = ObjectStoreProps().replace(
        region="eu-central-1",
        log_requests=True,
        volume={"size": "500Gi", "storage_class": "standard", "when_deleted": "Delete"},
        resources={"memory": "512Mi"},
        exposure={"kind": "gateway", "host": "files.example.com", "gateway": "platform", "controller_namespace": "gateway"},
        pod_annotations={"backup": "nightly"},
    )
    store(chart, props)
    assert (own(made(store)), own(synth(chart))) == snapshot_of_changes


def test_clients_reach_objects_and_only_the_setup_reaches_accounts(chart: Chart) -> None:
    client(chart, ObjectStore(chart, "object-store").bucket("langfuse"))
    assert synth(chart).edges() == {
        ("client", "object-store", 7070),
        ("object-store-langfuse", "object-store", 7070),
        ("object-store-langfuse", "object-store", 7071),
    }


def test_each_bucket_has_an_account_of_its_own(chart: Chart) -> None:
    store = ObjectStore(chart, "object-store")
    buckets = [store.bucket("langfuse"), store.bucket("open-webui")]
    assert [bucket.access_key.name for bucket in buckets if bucket.access_key] == [
        "object-store-langfuse",
        "object-store-open-webui",
    ]
    manifests = synth(chart)
    for bucket in buckets:
        env = manifests.env(bucket.name, "versitygw")
        assert env["BUCKET"] == bucket.bucket
        assert env["BUCKET_SECRET_KEY"] == f"secret:{bucket.name}/secret-key"
        assert env["ADMIN_SECRET_ACCESS_KEY"] == "secret:object-store/secret-key"


def test_an_exposure_leads_to_objects_and_not_to_accounts(chart: Chart) -> None:
    exposure = {"kind": "ingress", "host": "files.example.com", "class_name": "traefik", "controller_namespace": "traefik"}
    bucket = ObjectStore(chart, "object-store", ObjectStoreProps().replace(exposure=exposure)).bucket("langfuse")
    manifests = synth(chart)
    assert bucket.public_url == "https://files.example.com"
    backend = manifests.find("Ingress", "object-store")["spec"]["rules"][0]["http"]["paths"][0]["backend"]
    assert backend["service"]["port"] == {"name": "http"}
    traefik = {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "traefik"}}}
    let_in = [rule["ports"] for rule in manifests.policy("object-store")["ingress"] if traefik in rule["from"]]
    assert let_in == [[{"protocol": "TCP", "port": 7070}]]


def test_everything_it_writes_is_on_the_volume(chart: Chart) -> None:
    ObjectStore(chart, "object-store")
    manifests = synth(chart)
    container, env = manifests.container("object-store"), manifests.env("object-store")
    start = container["command"][-1]
    for folder in (env["VGW_META_SIDECAR"], env["VGW_IAM_DIR"], start.split()[-1]):
        assert folder.startswith("/data/")
        assert folder in start.partition("&&")[0], f"{folder} is never created"
    assert {"name": "data", "mountPath": "/data"} in container["volumeMounts"]
    assert container["securityContext"]["readOnlyRootFilesystem"]


def run_setup(tmp_path: Path, program: str) -> tuple[int, list[str]]:
    """The setup with a stand-in for versitygw, that logs how it was called."""
    log = tmp_path / "log"
    (tmp_path / "versitygw").write_text(f'#!/bin/sh\necho "$*" >> {log}\n{program}\n')
    (tmp_path / "versitygw").chmod(0o755)
    keys = {"BUCKET": "langfuse", "BUCKET_ACCESS_KEY": "AK", "BUCKET_SECRET_KEY": "SK"}
    env = {"PATH": f"{tmp_path}:{os.environ['PATH']}", **keys}
    done = subprocess.run(["sh", "-eu", CREATE_BUCKET], env=env, capture_output=True, timeout=30, check=False)
    return done.returncode, log.read_text().splitlines()


CREATED = ["admin create-user --access AK --secret SK --role user", "admin create-bucket --bucket langfuse --owner AK"]


def test_set_up_creates_account_and_bucket(tmp_path: Path) -> None:
    assert run_setup(tmp_path, "exit 0") == (0, CREATED)


def test_set_up_brings_existing_ones_to_the_same_state(tmp_path: Path) -> None:
    status, calls = run_setup(tmp_path, 'case "$2" in create-*) exit 1;; esac')
    assert status == 0
    assert calls == [
        CREATED[0],
        "admin update-user --access AK --secret SK --role user",
        CREATED[1],
        "admin change-bucket-owner --bucket langfuse --owner AK",
    ]


@pytest.mark.parametrize("failing", ["update-user", "change-bucket-owner"])
def test_set_up_fails_if_neither_way_works(tmp_path: Path, failing: str) -> None:
    status, _ = run_setup(tmp_path, f'case "$2" in create-*|{failing}) exit 1;; esac')
    assert status == 1


@pytest.fixture
def gateway() -> Iterator[str]:
    """Answers as versitygw does without credentials: 403 for the bucket `there`, 404 for any other."""

    class Handler(Quiet, BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_error(403 if self.path == "/there" else 404)

    with serving(Handler) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.mark.skipif(not shutil.which("wget"), reason="needs wget")
@pytest.mark.parametrize(("bucket", "ready"), [("there", True), ("missing", False)])
def test_a_bucket_is_ready_once_it_is_there(gateway: str, bucket: str, ready: bool) -> None:
    command = ["sh", "-c", IS_THERE, "object-store-langfuse", f"{gateway}/{bucket}"]
    asked = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (asked.returncode == 0) == ready
    assert ("If the Job object-store-langfuse-... is complete, the bucket was lost" in asked.stdout) != ready


def test_an_external_bucket_is_the_listed_one(chart: Chart) -> None:
    bucket = ExternalObjectStore(chart, "object-store", EXTERNAL).bucket("langfuse")
    client(chart, bucket)
    assert (bucket.bucket, bucket.region, bucket.path_style) == ("acme-langfuse", "eu-central-1", False)
    assert bucket.url == bucket.public_url == "https://s3.eu-central-1.amazonaws.com:443"
    assert bucket.access_key == SecretKey(name="s3", key="access-key")
    assert synth(chart).policy("client")["egress"][1] == {
        "to": [{"ipBlock": {"cidr": "203.0.113.0/24"}}],
        "ports": [{"protocol": "TCP", "port": 443}],
    }


def test_without_tls_an_external_store_has_the_usual_port_of_http(chart: Chart) -> None:
    assert ExternalObjectStore(chart, "object-store", EXTERNAL.replace(tls=False)).endpoint.port == 80


def test_all_missing_buckets_are_told_at_once(chart: Chart) -> None:
    store = ExternalObjectStore(chart, "object-store", EXTERNAL)
    for name in ("open-webui", "langfus"):
        store.bucket(name)
    with pytest.raises(RuntimeError) as raised:
        synth(chart)
    assert "object-store.buckets.open-webui: is missing; list its bucket, access_key and secret_key" in str(raised.value)
    assert "object-store.buckets.langfus: is missing; did you mean 'langfuse'?" in str(raised.value)


@pytest.mark.parametrize("name", ["ab", "a_bucket", "Bucket", "-bucket", "192.168.0.1", "b" * 64])
def test_a_bucket_has_a_name_that_s3_allows(chart: Chart, name: str) -> None:
    with pytest.raises(ValueError, match=r"a bucket's name"):
        ObjectStore(chart, "object-store").bucket(name)


def test_two_applications_cant_share_a_bucket(chart: Chart) -> None:
    store = ObjectStore(chart, "object-store")
    store.bucket("langfuse")
    with pytest.raises(ValueError, match="object-store: 'langfuse' has a bucket already; give each application its own"):
        store.bucket("langfuse")


def test_every_secret_and_job_is_an_attribute(chart: Chart) -> None:
    store = ObjectStore(chart, "object-store")
    store.bucket("langfuse")
    assert set(store.secrets) == set(store.jobs) == {"langfuse"}
    assert store.jobs["langfuse"].job_name() in synth(chart).names("Job")
