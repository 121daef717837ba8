"""The picture of a chart shows the connections that its policies permit."""

import re

import pytest
from cdk8s import App, Chart

from constructs_lib import (
    ENVIRONMENTS,
    Endpoint,
    ExternalPostgres,
    ExternalPostgresProps,
    LiteLLMProxy,
    LLMPlatform,
    SecretKey,
    flowchart,
)
from constructs_lib.testing import synth

Arrows = set[tuple[str, str, int]]
Boxes = dict[str, str]


def read(picture: str) -> tuple[Boxes, Arrows]:
    """The boxes by the names of the workloads in them, and an arrow for each port."""
    boxes = {
        line: box
        for box, text in re.findall(r'^  (\w+)[\[(]+"(.*)"[\])]+$', picture, re.MULTILINE)
        for line in text.split("<br>")
    }  # fmt: skip
    arrows = {
        (client, server, int(port))
        for client, ports, server in re.findall(r"^  (\w+) -->\|([\d, ]+)\| (\w+)$", picture, re.MULTILINE)
        for port in ports.split(", ")
    }
    return boxes, arrows


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_the_arrows_are_the_connections_that_policies_permit(name: str) -> None:
    platform = LLMPlatform(App(), name, ENVIRONMENTS[name])
    boxes, arrows = read(flowchart(platform))
    permitted = {(boxes.get(client), boxes.get(server), port) for client, server, port in synth(platform).edges()}
    between = {(client, server, port) for client, server, port in permitted if client and server and client != server}
    assert {arrow for arrow in arrows if "outside" not in arrow[1]} == between


def test_a_part_is_drawn_with_its_neighbours() -> None:
    platform = LLMPlatform(App(), "dev", ENVIRONMENTS["dev"])
    boxes, arrows = read(flowchart(platform.valkey))
    assert boxes.keys() == {
        "valkey",
        "open-webui",
        "litellm",
        "custom-server",
        "langfuse",
        "langfuse-worker",
        "observability",
        "valkey-exporter",
    }
    assert {arrow[1:] for arrow in arrows} == {("box_valkey", 6379)}


def test_constructs_that_are_left_out_are_not_drawn() -> None:
    platform = LLMPlatform(App(), "dev", ENVIRONMENTS["dev"])
    assert platform.observability
    boxes, _ = read(flowchart(platform, leave_out=[platform.observability, platform.langfuse]))
    assert not {"prometheus", "langfuse", "clickhouse"} & boxes.keys()


def test_services_outside_are_drawn_with_their_host_and_port() -> None:
    chart = Chart(App(), "team", namespace="team")
    password = SecretKey(name="database", key="password")
    props = ExternalPostgresProps.model_validate(
        {"host": "db.example.com", "databases": {"litellm": {"database": "llm", "username": "llm", "password": password}}}
    )
    litellm = LiteLLMProxy(chart, "litellm", database=ExternalPostgres(chart, "postgres", props).database("litellm"))
    litellm.server.connect(Endpoint.from_url("https://api.example.com/<b>"))
    assert {
        '  box_outside_db_example_com(["postgres-litellm<br>db.example.com"])',
        "  box_litellm -->|5432| box_outside_db_example_com",
        '  box_outside_api_example_com(["api.example.com"])',
        "  box_litellm -->|443| box_outside_api_example_com",
    } <= set(flowchart(chart).splitlines())
