"""The connections that the policies of dist/ permit, computed by network-config-analyzer, are the edges and nothing more."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from cdk8s import App

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import ENVIRONMENTS
from constructs_lib.testing import synth

DIST = Path(__file__).parents[2] / "dist"
WHERE = r"llm-platform(?:-nodes)?"
CONNECTION = re.compile(rf"{WHERE}/(?P<source>[-\w]+)\[(?P<kind>\w+)\] => (?P<target>\S+) : (?P<conditions>.*)")


def permitted(file: Path, tmp_path: Path) -> list[re.Match[str]]:
    """Every connection that a pod of the platform may open, by its line in the analyzer's answer."""
    # The analyzer takes a file with {{ in it for a template, and skips it; Open WebUI has that in a header's value.
    (tmp_path / file.name).write_text(file.read_text().replace("{{", ""))
    run = subprocess.run(
        [Path(sys.executable).with_name("nca"), "--connectivity", tmp_path, "-r", tmp_path, "--output_format", "txt_no_fw_rules"],
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    return list(CONNECTION.finditer(run.stdout))


def workload(name: str, kind: str) -> str:
    return name.rsplit("-", 1)[0] if kind == "Job" else name


def ports(conditions: str) -> set[int]:
    found: set[int] = set()
    for part in ",".join(re.findall(r"dst_ports:([-\d,]+)", conditions)).split(","):
        first, _, last = part.partition("-")
        found |= set(range(int(first), int(last or first) + 1))
    return found


def between_workloads(connections: list[re.Match[str]]) -> set[tuple[str, str, int]]:
    found: set[tuple[str, str, int]] = set()
    for connection in connections:
        target = re.fullmatch(rf"{WHERE}/([-\w]+)\[(\w+)\]", connection["target"])
        if target:
            source = workload(connection["source"], connection["kind"])
            found |= {(source, workload(target[1], target[2]), port) for port in ports(connection["conditions"])}
    return found


@pytest.mark.parametrize("name", sorted(ENVIRONMENTS))
def test_the_permitted_connections_are_the_edges(name: str, tmp_path: Path) -> None:
    platform = LLMPlatform(App(), name, ENVIRONMENTS[name])
    synth(platform)
    edges = {
        (edge.consumer.name, edge.endpoint.owner.name, edge.endpoint.policy_port)
        for edge in ChartContext.of(platform).edges
        if edge.endpoint.owner and edge.endpoint.owner is not edge.consumer  # the analyzer lists no pod's way to its own kind
    }
    assert between_workloads(permitted(DIST / f"{name}.k8s.yaml", tmp_path)) == edges


API_SERVER, KUBELET, NODE_EXPORTER, POSTGRES = {443, 6443}, 10250, 9100, 5432
MIGRATIONS = ("langfuse-migration", "litellm-migration", "open-webui-migration")


def managed(cache: int, *, blobs: set[int], files: set[int]) -> dict[str, set[int]]:
    """The ways out where a cloud has the stores: `blobs` are Langfuse's ports of the bucket, and `files` those of Open WebUI."""
    stores = {POSTGRES, cache}
    return {
        **{name: {443} for name in ("secret-generator", "kube-state-metrics", "filebeat")},
        "prometheus": {443, KUBELET, NODE_EXPORTER},
        **{name: {POSTGRES} for name in MIGRATIONS},
        **{name: {cache} for name in ("custom-server", "valkey-exporter")},
        "litellm": stores,
        **dict.fromkeys(("langfuse", "langfuse-worker"), stores | blobs),
        "open-webui": stores | files,
    }


OUTSIDE = {
    "dev": {"secret-generator": API_SERVER, "kube-state-metrics": API_SERVER, "prometheus": API_SERVER | {KUBELET}},
    "onprem": {
        "secret-generator": API_SERVER, "kube-state-metrics": API_SERVER, "filebeat": API_SERVER,
        # node-exporter has the address of its node, which no selector names
        "prometheus": API_SERVER | {KUBELET, NODE_EXPORTER},
        # the public address of media, which browsers use too
        "langfuse": {443}, "langfuse-worker": {443},
    },
    # the bucket, and the agent of EKS Pod Identity
    "eks": managed(6379, blobs={443, 80}, files={443, 80}),
    "gke": managed(6379, blobs={443}, files={443}),
    # its object store is in the cluster
    "aks": managed(10000, blobs={443}, files=set()),
}  # fmt: skip
"""Who reaches addresses that are no pod's, on which ports."""


@pytest.mark.parametrize("name", sorted(ENVIRONMENTS))
def test_only_the_named_workloads_reach_anything_outside(name: str, tmp_path: Path) -> None:
    outside: dict[str, set[int]] = {}
    for connection in permitted(DIST / f"{name}.k8s.yaml", tmp_path):
        if re.match(r"\d", connection["target"]):
            source = workload(connection["source"], connection["kind"])
            outside.setdefault(source, set()).update(ports(connection["conditions"]) - {53})
    assert {source: reached for source, reached in outside.items() if reached} == OUTSIDE[name]
