"""Sizes of machine types by their names."""

import pytest

from constructs_lib.clusters.machines import node_size


@pytest.mark.parametrize(
    ("machine", "cpu", "memory"),
    [
        ("m7i.large", "2", "8Gi"), ("m7i.xlarge", "4", "16Gi"), ("m7i.2xlarge", "8", "32Gi"), ("c7g.4xlarge", "16", "32Gi"),
        ("r8g.large", "2", "16Gi"), ("m7i-flex.2xlarge", "8", "32Gi"), ("t3.large", "2", "8Gi"),
        ("n2-standard-8", "8", "32Gi"), ("e2-highmem-4", "4", "32Gi"), ("c3-standard-22", "22", "88Gi"),
        ("Standard_D8s_v5", "8", "32Gi"), ("Standard_E16as_v5", "16", "128Gi"), ("Standard_D4ls_v6", "4", "8Gi"),
    ],
)  # fmt: skip
def test_the_name_tells_the_size(machine: str, cpu: str, memory: str) -> None:
    size = node_size(machine)
    assert size
    assert (size.cpu, size.memory) == (cpu, memory)


@pytest.mark.parametrize(
    "machine", ["t3.medium", "g6.2xlarge", "m7i.metal-24xl", "c3-highcpu-8", "custom-8-32768", "Standard_E96s_v5", "Standard_D4_v2"]
)
def test_a_name_without_a_rule_tells_nothing(machine: str) -> None:
    assert node_size(machine) is None
