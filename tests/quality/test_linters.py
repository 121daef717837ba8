"""dist/ under linters that are none of ours. Every exception has its reason here."""

import json
import os
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist" / "onprem.k8s.yaml"

CHECKOV_EXCEPTIONS = {
    "CKV_K8S_35": "secrets come as env variables: the programs read them there, and only there",
    "CKV_K8S_38": "the pods with a token ask the API server; docs/security.md lists them with what they may ask",
    "CKV_K8S_40": "a UID below 10000 is the one that the program's image was built for",
    "CKV_K8S_15": "an image is pinned by its version, so it need not be pulled at every start",
}
NODE_AGENTS = "DaemonSet.llm-platform-nodes"
AGENTS_MAY = {
    (f"{NODE_AGENTS}.node-exporter", "CKV_K8S_17"): "it tells of the node's processes",
    (f"{NODE_AGENTS}.node-exporter", "CKV_K8S_19"): "it tells of the node's network",
    (f"{NODE_AGENTS}.filebeat", "CKV_K8S_23"): "only root may read the logs of containers",
}
"""Findings of the node agents, which have a namespace of their own."""
KUBE_SCORE_EXCEPTIONS = {
    "container-image-pull-policy": CHECKOV_EXCEPTIONS["CKV_K8S_15"],
    "container-security-context-user-group-id": CHECKOV_EXCEPTIONS["CKV_K8S_40"],
}


def tool(name: str, *places: Path) -> Path:
    """The path of a linter; without it the test is skipped, and fails in CI."""
    for place in (*places, *(Path(found) for found in [shutil.which(name)] if found)):
        if place.exists():
            return place
    reason = f"{name} is not here: make quality installs it, for kube-score where Go is"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def test_checkov_finds_at_most_the_missing_digest_of_a_pods_image() -> None:
    checkov = tool("checkov", ROOT / ".venv-quality/bin/checkov")
    skipped = ",".join(CHECKOV_EXCEPTIONS)
    run = subprocess.run(
        [checkov, "--quiet", "--compact", "--framework", "kubernetes", "--file", DIST, "--skip-check", skipped, "--output", "json"],
        capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip
    found: list[dict[str, Any]] = json.loads(run.stdout)["results"]["failed_checks"]
    failed = [check for check in found if (check["resource"], check["check_id"]) not in AGENTS_MAY]
    per_object = Counter(check["resource"] for check in failed)
    assert {check["check_id"] for check in failed} <= {"CKV_K8S_43"}, failed
    assert max(per_object.values(), default=0) <= 1


def test_kube_score_finds_nothing_critical() -> None:
    kube_score = tool("kube-score", ROOT / ".venv-quality/bin/kube-score")
    ignored = [option for test in KUBE_SCORE_EXCEPTIONS for option in ("--ignore-test", test)]
    run = subprocess.run(
        [kube_score, "score", "--output-format", "json", *ignored, DIST], capture_output=True, text=True, check=False, timeout=300
    )
    critical = [
        f"{item['object_name']}: {check['check']['id']}: {comment['summary']}"
        for item in json.loads(run.stdout)
        for check in item["checks"]
        if check["grade"] == 1 and not check["skipped"]
        for comment in check["comments"] or [{"summary": ""}]
    ]
    assert critical == []
