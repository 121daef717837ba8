"""Attributes that identify programs in traces and metrics."""

from typing import Any

import pytest
from cdk8s import Chart

from constructs_lib.core.traits.telemetry import identify
from constructs_lib.core.values.images import locked
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probe, Probes
from constructs_lib.core.workloads.props import WorkloadProps
from constructs_lib.testing import synth
from tests.platforms import platform

PROBES = Probes(startup=Probe.tcp("http"), readiness=Probe.tcp("http"), liveness=Probe.tcp("http"))


def app(into: Chart, **changes: Any) -> Component:
    props = WorkloadProps(image=locked("python")).replace(**changes)
    return Component(into, "app", props, program="app", role="test", ports={"http": Port(80)}, probes=PROBES)


def variables(chart: Chart) -> dict[str, Any]:
    return synth(chart).env("app", "app")


def test_a_program_says_its_name_namespace_version_and_pod(chart: Chart) -> None:
    identify(app(chart))
    said = variables(chart)
    version = locked("python").tag
    assert said["OTEL_SERVICE_NAME"] == "app"
    assert said["OTEL_RESOURCE_ATTRIBUTES"] == f"service.namespace=llm,service.version={version},service.instance.id=$(POD_NAME)"
    assert list(said).index("POD_NAME") < list(said).index("OTEL_RESOURCE_ATTRIBUTES")


@pytest.mark.parametrize("name", ["OTEL_SERVICE_NAME", "OTEL_RESOURCE_ATTRIBUTES", "POD_NAME"])
def test_settings_of_the_user_take_precedence(chart: Chart, name: str) -> None:
    identify(app(chart, env={name: "mine"}))
    assert variables(chart)[name] == "mine"


def test_programs_that_trace_identify_themselves() -> None:
    manifests = platform("dev")
    for workload, container in [("litellm", "litellm"), ("custom-server", "agent-server"), ("open-webui", "open-webui")]:
        assert manifests.env(workload, container)["OTEL_SERVICE_NAME"] == workload
