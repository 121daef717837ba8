"""Configuration files as text."""

from pathlib import Path

import yaml

from constructs_lib.core.config_text import yaml_text

ONPREM = Path(__file__).parents[2] / "dist" / "onprem.k8s.yaml"


def test_both_of_pyyamls_writers_write_the_same() -> None:
    files = [
        yaml.safe_load(text)
        for item in yaml.load_all(ONPREM.read_text(), yaml.CSafeLoader)
        if item["kind"] == "ConfigMap"
        for name, text in item["data"].items()
        if name.endswith((".yaml", ".yml"))
    ]
    assert len(files) > 10
    for content in files:
        assert yaml_text(content) == yaml.dump(
            content, Dumper=yaml.SafeDumper, sort_keys=False, width=120, allow_unicode=True
        )
