"""Settings of `remote_write` against Prometheus' own reading of them."""

import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from constructs_lib.observability.prometheus.remote_write import RemoteWrite
from tests.programs import path_of

URL = "https://metrics.example.com/write"
ID = "00000000-0000-0000-0000-00000000000a"
TOKENS = {"client_id": "a", "client_secret_file": "/a", "token_url": "https://idp.example.com/token"}
RELABELINGS: list[dict[str, Any]] = [
    {"source_labels": ["__name__"], "regex": "go_.*|process_.+", "action": "drop"},
    {"source_labels": ["a", "b"], "separator": "", "regex": "(.+);(.*)", "target_label": "${1}_x", "replacement": "$2"},
    {"source_labels": ["a"], "action": "hashmod", "modulus": 8, "target_label": "shard"},
    {"action": "labeldrop", "regex": "pod_.+"},
    {"action": "labelkeep"},
    {"action": "labelmap", "regex": "a_(.+)", "replacement": "$1"},
    {"action": "Lowercase", "source_labels": ["a"], "target_label": "a", "regex": "x"},
    {"action": "keepequal", "source_labels": ["a"], "target_label": "b"},
    {"target_label": "a", "regex": "[[:alpha:]]+\\d{2,3}(?i:x)"},
]
NOT_RELABELINGS: list[dict[str, Any]] = [
    {},
    {"source_labels": ["__name__"], "regex": "(", "action": "drop"},
    {"source_labels": ["__name__"], "regex": "(?=a)", "action": "drop"},
    {"source_labels": ["__name__"], "action": "droppp"},
    {"source_labels": [""], "action": "drop"},
    {"source_labels": ["a"], "action": "hashmod", "target_label": "shard"},
    {"source_labels": ["a"], "action": "hashmod", "target_label": "shard", "modulus": -1},
    {"action": "labeldrop", "regex": "a", "separator": ","},
    {"action": "labelkeep", "source_labels": []},
    {"action": "labelmap", "regex": "a", "replacement": ""},
    {"action": "uppercase", "source_labels": ["a"], "target_label": "a", "replacement": "x"},
    {"action": "dropequal", "source_labels": ["a"], "target_label": "a", "regex": "x"},
    {"action": "drop", "regexp": "a"},
]
GOOD: list[dict[str, Any]] = [
    *({"write_relabel_configs": [each]} for each in RELABELINGS),
    {"protobuf_message": "io.prometheus.write.v2.Request"},
    {"tls_config": {"ca_file": "/a", "cert_file": "/b", "key_file": "/c", "server_name": "a", "min_version": "TLS12"}},
    {"tls_config": {"insecure_skip_verify": True}},
    {"sigv4": {}},
    {"sigv4": {"region": "eu-central-1", "role_arn": "arn:aws:iam::1:role/a", "session_name": "a-b", "tags": {"team": "a"}}},
    {"azuread": {"managed_identity": {"client_id": ID}}},
    {"azuread": {"managed_identity": {}, "cloud": "AzureChina"}},
    {"azuread": {"workload_identity": {"client_id": ID, "tenant_id": ID}, "scope": "https://monitor.azure.com/.default"}},
    {"azuread": {"sdk": {"tenant_id": "company.example.com"}}},
    {"google_iam": {}},
    {"google_iam": {"credentials_file": "/a"}},
    {"oauth2": {**TOKENS, "scopes": ["a"], "endpoint_params": {"audience": "a"}, "tls_config": {"max_version": "TLS13"}}},
]
BAD: list[dict[str, Any]] = [
    *({"write_relabel_configs": [each]} for each in NOT_RELABELINGS),
    {"protobuf_message": "v2"},
    {"tls_config": {"insecure_skip_verify": "maybe"}},
    {"tls_config": {"min_version": "1.2"}},
    {"tls_config": {"cert_file": "/a"}},
    {"tls_config": {"ca": "a", "ca_file": "/a"}},
    {"tls_config": {"cipher": "a"}},
    {"sigv4": {"regoin": "eu-central-1"}},
    {"sigv4": {"access_key": "a"}},
    {"sigv4": {"external_id": "a"}},
    {"sigv4": {"role_arn": "arn:aws:iam::1:role/a", "session_name": "a b"}},
    {"azuread": {}},
    {"azuread": {"managed_identity": {"client_id": "a"}}},
    {"azuread": {"managed_identity": {}, "sdk": {}}},
    {"azuread": {"workload_identity": {"client_id": ID}}},
    {"azuread": {"sdk": {}, "cloud": "azure"}},
    {"azuread": {"sdk": {}, "scope": "a;b"}},
    {"google_iam": {"credentials": "a"}},
    {"oauth2": {}},
    {"oauth2": {"client_id": "a"}},
    {"oauth2": {"token_url": "https://idp.example.com/token"}},
]


def prometheus_takes(folder: Path, options: dict[str, Any]) -> bool:
    file = folder / "prometheus.yml"
    file.write_text(yaml.safe_dump({"remote_write": [{"url": URL, **options}]}))
    command = [path_of("promtool"), "check", "config", "--syntax-only", str(file)]
    return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode == 0


@pytest.mark.parametrize("options", GOOD, ids=str)
def test_what_prometheus_takes_is_accepted(tmp_path: Path, options: dict[str, Any]) -> None:
    assert RemoteWrite(url=URL, options=options).options == options
    assert prometheus_takes(tmp_path, options)


@pytest.mark.parametrize("options", BAD, ids=str)
def test_what_prometheus_rejects_is_rejected(tmp_path: Path, options: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        RemoteWrite(url=URL, options=options)
    assert not prometheus_takes(tmp_path, options)
