"""The object store: defaults, everything set, what it connects to, what it refuses, and whose a bucket is."""

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.core.endpoint import BucketEndpoint
from constructs_lib.core.images import locked
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.task import Task
from constructs_lib.stores.object_store import ExternalObjectStore, ExternalObjectStoreProps, ObjectStore, ObjectStoreProps
from constructs_lib.stores.object_store.construct import CREATE_BUCKET, IS_THERE
from tests.questions import Chart, Manifests, synth

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
    Task(into, "client", image=locked("python"), program="client", role="client").connect(bucket)


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    ObjectStore(chart, "object-store").bucket("langfuse")
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot: SnapshotAssertion) -> None:
    props = ObjectStoreProps().but(
        region="eu-central-1",
        log_requests=True,
        volume={"size": "500Gi", "storage_class": "standard", "when_deleted": "Delete"},
        resources={"memory": "512Mi"},
        exposure={"kind": "gateway", "host": "files.example.com", "gateway": "platform", "controller_namespace": "gateway"},
        pod_annotations={"backup": "nightly"},
    )
    ObjectStore(chart, "object-store", props).bucket("open-webui")
    assert own(synth(chart)) == snapshot


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
    assert [bucket.access_key.name for bucket in buckets] == ["object-store-langfuse", "object-store-open-webui"]
    manifests = synth(chart)
    for bucket in buckets:
        env = manifests.env(bucket.name, "versitygw")
        assert env["BUCKET"] == bucket.bucket
        assert env["BUCKET_SECRET_KEY"] == f"secret:{bucket.name}/secret-key"
        assert env["ADMIN_SECRET_ACCESS_KEY"] == "secret:object-store/secret-key"


def test_an_exposure_leads_to_objects_and_never_to_accounts(chart: Chart) -> None:
    exposure = {"kind": "ingress", "host": "files.example.com", "class_name": "traefik", "controller_namespace": "traefik"}
    bucket = ObjectStore(chart, "object-store", ObjectStoreProps().but(exposure=exposure)).bucket("langfuse")
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
        assert folder in start.partition("&&")[0], f"nobody makes {folder}"
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


def test_setup_makes_account_and_bucket(tmp_path: Path) -> None:
    assert run_setup(tmp_path, "exit 0") == (0, CREATED)


def test_setup_brings_what_is_there_to_the_same_state(tmp_path: Path) -> None:
    status, calls = run_setup(tmp_path, 'case "$2" in create-*) exit 1;; esac')
    assert status == 0
    assert calls == [
        CREATED[0],
        "admin update-user --access AK --secret SK --role user",
        CREATED[1],
        "admin change-bucket-owner --bucket langfuse --owner AK",
    ]


@pytest.mark.parametrize("failing", ["update-user", "change-bucket-owner"])
def test_setup_fails_where_neither_way_works(tmp_path: Path, failing: str) -> None:
    status, _ = run_setup(tmp_path, f'case "$2" in create-*|{failing}) exit 1;; esac')
    assert status == 1


@pytest.fixture
def gateway() -> Iterator[str]:
    """Answers as versitygw does without credentials: 403 for the bucket `there`, 404 for any other."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_error(403 if self.path == "/there" else 404)

        def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
            pass

        def log_error(self, format: str, *args: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.skipif(not shutil.which("wget"), reason="needs wget")
@pytest.mark.parametrize(("bucket", "ready"), [("there", True), ("missing", False)])
def test_a_bucket_is_ready_once_it_is_there(gateway: str, bucket: str, ready: bool) -> None:
    asked = subprocess.run(["sh", "-c", IS_THERE, "--", f"{gateway}/{bucket}"], timeout=30, check=False)
    assert (asked.returncode == 0) == ready


def test_an_external_bucket_is_what_was_listed(chart: Chart) -> None:
    bucket = ExternalObjectStore(chart, "object-store", EXTERNAL).bucket("langfuse")
    client(chart, bucket)
    assert (bucket.bucket, bucket.region, bucket.path_style) == ("acme-langfuse", "eu-central-1", False)
    assert bucket.url == bucket.public_url == "https://s3.eu-central-1.amazonaws.com:443"
    assert bucket.access_key == SecretKey(name="s3", key="access-key")
    assert synth(chart).policy("client")["egress"][1] == {
        "to": [{"ipBlock": {"cidr": "203.0.113.0/24"}}],
        "ports": [{"protocol": "TCP", "port": 443}],
    }


def test_refuses_an_external_bucket_that_is_not_listed(chart: Chart) -> None:
    with pytest.raises(KeyError, match=r"object-store.buckets has no 'open-webui' \(it has langfuse\)"):
        ExternalObjectStore(chart, "object-store", EXTERNAL).bucket("open-webui")


def test_refuses_a_name_that_s3_has_not(chart: Chart) -> None:
    with pytest.raises(ValueError, match="'ab' has 2 characters"):
        ObjectStore(chart, "object-store").bucket("ab")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"autoscaling": {"max_replicas": 2}}, "so there is no autoscaling; set replicas"),
        ({"replicas": 2}, "less than or equal to 1"),
        ({"region": "Frankfurt"}, "should match pattern"),
    ],
)
def test_refuses(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        ObjectStoreProps().but(**changes)
