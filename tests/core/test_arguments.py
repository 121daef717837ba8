"""Arguments of constructs and functions are checked by their types; errors name the construct and what to write instead."""

import inspect
import re
from collections.abc import Callable
from typing import Any

import cdk8s_plus_27 as kplus
import pytest
from cdk8s import App, Chart

import constructs_lib
from constructs_lib import (
    AgentServer,
    Application,
    Component,
    DatabaseEndpoint,
    Endpoint,
    FieldRef,
    LiteLLMProxy,
    OpenAIEndpoint,
    Peer,
    Postgres,
    SecretKey,
    Valkey,
    ValkeyProps,
    configure_chart,
    connect,
    expose_metrics,
)
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.images import locked
from constructs_lib.public import modules
from constructs_lib.testing import chart as new_chart
from constructs_lib.testing import synth
from tests.core.test_workload import component

IMAGE = locked("python")
Make = Callable[[Chart], Any]
API = Endpoint(name="api", host="api.example.com", port=443)


def tool(into: Chart) -> kplus.Deployment:
    return kplus.Deployment(into, "tool", containers=[kplus.ContainerProps(image="tool:1", port_number=8000)])


def gateway(into: Chart) -> LiteLLMProxy:
    database = Postgres(into, "postgres").database("litellm")
    return LiteLLMProxy(into, "litellm", database=database, cache=Valkey(into, "valkey").cache)


def untyped(into: Chart) -> Any:
    return component(into)


def client(into: Chart, **options: Any) -> OpenAIEndpoint:
    return gateway(into).client("a", **options)


def files_twice(web: Component) -> None:
    web.add_files("/a", {})
    web.add_files("/b", {})


lib: Any = constructs_lib
"""Without types: no type checker would let these through."""
WRONG: list[tuple[Callable[[Any], Any], str]] = [
    (
        lambda into: lib.Valkey(into, "v", lib.PostgresProps()),
        "test/v: props must be a ValkeyProps or None (given: a PostgresProps)",
    ),
    (lambda into: lib.Valkey(into, "v", {}), "test/v: props must be a ValkeyProps or None (given: a dict); write ValkeyProps(...)"),
    (lambda into: lib.Valkey(into, "v", lib.ValkeyProps), "(given: the class ValkeyProps); write ValkeyProps(...)"),
    (lambda into: lib.Valkey(into, "v", "small"), "test/v: props must be a ValkeyProps or None (given: text)"),
    (lambda into: lib.Valkey(into, 5), "test/5: id must be text (given: a whole number); write it in quotes"),
    (lambda _: lib.Valkey(None, "v"), "v: scope must be a Construct (given: None)"),
    (
        lambda into: lib.ModelServer(into, "m", lib.ValkeyProps()),
        "props must be a VllmProps or a LlamaCppProps (given: a ValkeyProps)",
    ),
    (lambda into: lib.DocumentExtraction(into, "d", None), "test/d: props must be a TikaProps or a DoclingProps (given: None)"),
    (lambda into: lib.Cluster(into, "c", lib.ValkeyProps()), "test/c: props must be an ExistingClusterProps, a KindClusterProps, "),
    (lambda into: lib.Delivery(into, "d", {"tool": "gitlab"}), "test/d: props must be a DeliveryProps (given: a dict)"),
    (lambda _: lib.LLMPlatform(App(), "p", "dev"), "p: props must be a PlatformProps or None (given: text)"),
    (
        lambda into: lib.LiteLLMProxy(into, "l", cache=lib.Valkey(into, "v")),
        "test/l: cache must be a CacheEndpoint or None (given: a Valkey); pass its cache or monitoring(...)",
    ),
    (
        lambda into: lib.LiteLLMProxy(into, "l", database=lib.Postgres(into, "p")),
        "(given: a Postgres); pass its database(...) or monitoring",
    ),
    (
        lambda into: lib.LiteLLMProxy(into, "l", database=lib.Valkey(into, "v").cache),
        "must be a DatabaseEndpoint or None (given: a CacheEnd",
    ),
    (
        lambda into: lib.OpenWebUI(into, "w", backends=[gateway(into)]),
        "test/w: backends.0 must be an OpenAIEndpoint (given: a LiteLLMProxy); pass its administrator or client(...)",
    ),
    (
        lambda into: lib.OpenWebUI(into, "w", backends=gateway(into).administrator),
        "must be a list of OpenAIEndpoint (given: an OpenAIEndpoint); put it into a list",
    ),
    (lambda into: lib.AgentServer(into, "a", llm=None), "test/a: llm must be an OpenAIEndpoint (given: None)"),
    (
        lambda into: lib.ObservabilityStack(into, "o", watch=into),
        "test/o: watch must be a list of Construct (given: a Chart); put it into",
    ),
    (
        lambda into: client(into, models="demo"),
        "test/litellm: models must be a list of text (given: text); put it into",
    ),
    (lambda into: client(into, rpm="10"), "test/litellm: rpm must be a whole number or None (given: text)"),
    (lambda into: client(into, rpm=True), "test/litellm: rpm must be a whole number or None (given: True)"),
    (
        lambda into: lib.Postgres(into, "p").database("a", extensions="vector"),
        "test/p: extensions must be a list of text (given: text)",
    ),
    (
        lambda into: lib.configure_chart(into, cluster=lib.Cluster(into, "c")),
        "must be a ClusterPlatform or None (given: a Cluster); pass its platform",
    ),
    (
        lambda into: lib.configure_chart(into, image_pull_secrets="mirror"),
        "test: image_pull_secrets must be a list of text (given: text)",
    ),
    (
        lambda into: lib.connect(tool(into), lib.Valkey(into, "v")),
        "test/tool: endpoint must be an Endpoint (given: a Valkey); pass its cache",
    ),
    (lambda into: lib.connect("tool", API), "connect: workload must be a construct (given: text)"),
    (
        lambda into: lib.connect(tool(into), API, {"A": 5}),
        "test/tool: env.A must be text, a SecretKey, a FieldRef, an ExpandedText, "
        "a NotSecret or None (given: a whole number); write it in quotes",
    ),
    (lambda into: lib.connect(tool(into), API, {5: "a"}), "test/tool: env: the name 5 must be text"),
    (lambda into: lib.connect(tool(into), API, ["A=b"]), "test/tool: env must be a mapping of text, "),
    (lambda into: lib.connect(tool(into), API, {"A": kplus.EnvValue.from_value("b")}), "(given: an EnvValue)"),
    (lambda into: lib.expose_metrics(tool(into), "8000"), "test/tool: port must be a whole number (given: text)"),
    (lambda into: lib.expose_metrics(tool(into), 8000, scheme="ftp"), "test/tool: scheme must be 'http' or 'https' (given: text)"),
    (lambda into: lib.address_of(tool(into), None), "test/tool: service must be a construct (given: None)"),
    (lambda into: untyped(into).add_env("A", None), "value must be text, a SecretKey or a FieldRef (given: None)"),
    (lambda into: untyped(into).add_files("/a", {"b": b"c"}), "files.b must be text (given: a bytes)"),
    (
        lambda _: lib.OpenAIEndpoint.at("https://a.example.com", models=["a"], key="hunter2"),
        "key must be a SecretKey or None (given: text)",
    ),
    (lambda _: lib.Endpoint(name="a", host="b", port="80"), "Endpoint: port must be a whole number (given: text)"),
    (lambda into: lib.Valkey(into, "v").cache.with_keys(password="hunter2"), "keys.password must be a SecretKey (given: text)"),
    (lambda into: lib.synthesize(into), "test: app must be an App (given: a Chart)"),
]


@pytest.mark.parametrize(("make", "message"), WRONG)
def test_an_argument_of_another_type_is_an_error(chart: Chart, make: Make, message: str) -> None:
    with pytest.raises(TypeError) as error:
        make(chart)
    assert message in str(error.value)
    assert "hunter2" not in str(error.value)


def test_a_missing_argument_is_told_by_python(chart: Chart) -> None:
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'llm'"):
        AgentServer(chart, "a")  # pyright: ignore[reportCallIssue]


def test_lists_are_taken_for_tuples_and_subclasses_for_their_bases(chart: Chart) -> None:
    class Small(ValkeyProps):
        team: str = "support"

    Valkey(chart, "valkey", Small(team="sales"))
    Postgres(chart, "postgres").database("a", ["vector"])
    connect(tool(chart), API, {"A": "b", "C": SecretKey(name="d", key="e"), "F": FieldRef("metadata.name"), "G": None})
    assert synth(chart).has("StatefulSet", "valkey")


def test_arguments_of_a_users_own_application_are_checked(chart: Chart) -> None:
    class Tool(Application):
        def __init__(self, scope: Chart, id: str, database: DatabaseEndpoint) -> None:
            super().__init__(scope, id)

    with pytest.raises(TypeError, match=re.escape("test/tool: database must be a DatabaseEndpoint (given: a Postgres)")):
        Tool(chart, "tool", Postgres(chart, "postgres"))  # pyright: ignore[reportArgumentType]


def test_a_type_that_only_a_type_checker_knows_is_not_checked() -> None:
    @checked
    def take(value: "Unknown") -> str:  # type: ignore # noqa: F821
        return f"{value}"

    assert take(5) == "5"


def test_the_types_of_every_public_constructor_can_be_read() -> None:
    classes = [getattr(constructs_lib, name) for name in modules()]
    applications = [each for each in classes if inspect.isclass(each) and issubclass(each, Application)]
    assert len(applications) > 30
    for each in applications:
        assert set(inspect.get_annotations(inspect.unwrap(each.__init__), eval_str=True)) >= {"scope", "id"}, each


# ---- names ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("id", ["Valkey", "my valkey", "my.valkey", "välkey", "v" * 64])
def test_an_id_that_can_not_name_objects_is_an_error_with_its_path(chart: Chart, id: str) -> None:
    with pytest.raises(ValueError, match=f"^test/{re.escape(id)}: its id names objects of Kubernetes, but"):
        Valkey(chart, id)


@pytest.mark.parametrize(
    ("id", "namespace", "message"),
    [
        ("team", "Team X", "chart 'team': its namespace 'Team X' is not a DNS label"),
        ("my team", "team", "chart 'my team': 'my team' is not a label's value, which app.kubernetes.io/part-of needs"),
        ("Team", "team", "chart 'Team': the Job that generates its Secrets can't be called 'Team-secret-generator'"),
    ],
)
def test_the_names_of_a_chart_are_checked(id: str, namespace: str, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        Valkey(new_chart(id, namespace), "valkey")


def test_a_chart_may_have_any_id_with_names_of_its_own() -> None:
    into = new_chart("My Team")
    configure_chart(into, part_of="my-team")
    Valkey(into, "valkey")
    assert synth(into).names("Role") == {"my-team-secret-generator"}


PARTS: list[tuple[Callable[[Any], Any], str]] = [
    (
        lambda into: lib.Job(into, "j", image=IMAGE, program="p", role="r", command="echo hi"),
        "test/j: command must be a list of text",
    ),
    (lambda into: lib.Job(into, "j", image="a/b:1", program="p", role="r"), "test/j: image must be an Image (given: text)"),
    (lambda into: lib.PersistentVolume(into, "v", {"kind": "nfs"}), "(given: a dict); write LocalVolumeProps(...)"),
    (
        lambda into: lib.People(into, "p", {"viewers": ["a"]}),
        "test/p: props must be a PeopleProps (given: a dict); write PeopleProps(",
    ),
    (lambda into: untyped(into).allow_from("other", 80), "test/web: peer must be a Peer (given: text)"),
    (lambda into: untyped(into).allow_to("https://a.example.com"), "test/web: endpoint must be an Endpoint (given: text)"),
    (
        lambda into: untyped(into).wait_for(Valkey(into, "v")),
        "test/web: endpoint must be an Endpoint (given: a Valkey); pass its cache",
    ),
    (lambda _: lib.Generated(length="5"), "Generated: length must be a whole number (given: text)"),
    (lambda _: Peer.addresses("10.0.0.0/40"), "'10.0.0.0/40' is not a range of addresses"),
    (lambda _: Peer.namespace("My Team"), "'My Team' is not a DNS label"),
]


@pytest.mark.parametrize(("make", "message"), PARTS)
def test_parts_of_own_applications_are_checked(chart: Chart, make: Make, message: str) -> None:
    with pytest.raises((TypeError, ValueError)) as error:
        make(chart)
    assert message in str(error.value)


IMPOSSIBLE: list[tuple[Callable[[Any], Any], str]] = [
    (lambda into: component(into).add_env("A B", "c"), "'A B' is not a name of an environment variable"),
    (lambda into: component(into).add_files("a", {}), "'a' is not an absolute path"),
    (lambda into: files_twice(component(into)), "test/web: 'config' has files already; give these another id"),
    (lambda into: component(into).endpoint("web"), "has no port 'web'; it has http"),
    (lambda into: expose_metrics(tool(into), 99999), "port 99999 is not valid; a port is a number from 1 to 65535"),
    (lambda into: expose_metrics(tool(into), 8000, path="metrics"), "'metrics' is not the path of a URL"),
    (lambda _: constructs_lib.Port(0), "port 0 is not valid"),
    (lambda _: Valkey(App(), "valkey"), "the App itself is in no chart; make a cdk8s Chart around it"),
]


@pytest.mark.parametrize(("make", "message"), IMPOSSIBLE)
def test_an_argument_that_can_not_be_is_an_error(chart: Chart, make: Make, message: str) -> None:
    with pytest.raises((ValueError, KeyError)) as error:
        make(chart)
    assert message in str(error.value)


MISNAMED: list[Callable[[Any], Any]] = [
    lambda into: constructs_lib.Namespace(into, "namespace", "My Team"),
    lambda into: constructs_lib.DefaultDeny(into, "My Team"),
    lambda into: constructs_lib.Manifest(into, "config", "ConfigMap", dict, name="My Team", labels={}),
]


@pytest.mark.parametrize("make", MISNAMED)
def test_an_object_that_can_not_have_its_name_is_an_error(chart: Chart, make: Callable[[Chart], Any]) -> None:
    make(chart)
    with pytest.raises(RuntimeError, match="'My Team': its name is not a DNS subdomain; use lower-case letters"):
        synth(chart)
