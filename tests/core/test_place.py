"""Servers of others: NetworkPolicies open to their addresses, or to their pods in the cluster."""

from typing import Any

import pytest
from cdk8s import App
from pydantic import ValidationError

from constructs_lib import ENVIRONMENTS, ExternalValkeyProps, LLMPlatform, OpenWebUIProps
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.place import Place, PlaceOnInternet
from constructs_lib.core.wiring.policy import ANYWHERE, INTERNET, Peer
from constructs_lib.testing import Manifests, Object, synth

PASSWORD = {"name": "stores", "key": "password"}
IN_DATA: dict[str, Any] = {"namespace": "data"}
DATABASES = {
    name: {"database": name, "username": name, "password": PASSWORD} for name in ("litellm", "langfuse", "open-webui", "monitoring")
}
BUCKETS = {name: {"bucket": name, "access_key": PASSWORD, "secret_key": PASSWORD} for name in ("langfuse", "open-webui")}
STORES: dict[str, Any] = {
    "postgres": {
        "kind": "external", "host": "db-rw.data.svc", "databases": DATABASES, **IN_DATA, "pod_labels": {"cnpg.io/cluster": "db"},
        "pooler": {"host": "pooler.data.svc", "port": 5432, "prepared_statements": True, **IN_DATA, "pod_port": 6432},
    },
    "valkey": {"kind": "external", "host": "redis.data.svc", **IN_DATA},
    "clickhouse": {"kind": "external", "host": "clickhouse.data.svc", "username": "a", "password": PASSWORD, **IN_DATA},
    "object_store": {
        "kind": "external", "host": "minio.data.svc", "tls": False, "region": "local", "path_style": True, "buckets": BUCKETS,
        **IN_DATA, "pod_port": 9000,
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("place", "host", "peers"),
    [
        (Place(), "db.example.com", (ANYWHERE,)),
        (Place(), "10.0.0.8", (Peer.addresses("10.0.0.8/32"),)),
        (Place(cidrs=["10.1.0.0/16"]), "db.example.com", (Peer.addresses("10.1.0.0/16"),)),
        (Place(namespace="data"), "db.data.svc", (Peer.namespace("data"),)),
        (Place(namespace="data", pod_labels={"app": "db"}), "db.data.svc", (Peer.pods({"app": "db"}, "data"),)),
        (PlaceOnInternet(), "api.example.com", (INTERNET,)),
        (PlaceOnInternet(cidrs=["10.1.0.0/16"]), "api.example.com", (Peer.addresses("10.1.0.0/16"),)),
    ],
)
def test_policies_open_to_the_place_alone(place: Place, host: str, peers: tuple[Peer, ...]) -> None:
    assert place.placed(Endpoint(name="server", host=host, port=80)).peers == peers


def test_policies_see_the_port_of_the_pods() -> None:
    server = Place(namespace="data", pod_port=9000).placed(Endpoint(name="minio", host="minio.data.svc", port=80))
    assert (server.port, server.policy_port) == (80, 9000)


@pytest.fixture(scope="module")
def platform() -> Manifests:
    cilium = {"network": {"flavour": "cilium"}}
    return synth(LLMPlatform(App(), "guest", ENVIRONMENTS["dev"].replace(cluster=cilium, observability=None, **STORES)))


def opened(platform: Manifests, policy: str) -> set[tuple[str, int]]:
    """The namespaces, with the labels of pods, and ports that a policy opens to, besides DNS."""
    rules = platform.policy(policy)["egress"][1:]
    return {(_named(peer), port["port"]) for rule in rules for peer in rule["to"] for port in rule["ports"]}


def _named(peer: Object) -> str:
    labels = {**peer.get("namespaceSelector", {}).get("matchLabels", {}), **peer.get("podSelector", {}).get("matchLabels", {})}
    return " ".join(labels.values())


def test_programs_reach_stores_of_another_namespace(platform: Manifests) -> None:
    assert {("data", 6432), ("data", 6379)} <= opened(platform, "litellm")
    assert {("data", 6432), ("data", 6379), ("data", 8123), ("data", 9000)} <= opened(platform, "langfuse")
    assert {("data", 6432), ("data", 9000)} <= opened(platform, "open-webui")


def test_migrations_reach_the_database_itself(platform: Manifests) -> None:
    assert ("data db", 5432) in opened(platform, "litellm-migration")


def test_no_program_may_reach_every_address(platform: Manifests) -> None:
    policies = [item for item in platform if item["kind"] == "NetworkPolicy" and item["metadata"]["name"] != "secret-generator"]
    ranges = {peer["ipBlock"]["cidr"] for item in policies for peer in _peers(item) if "ipBlock" in peer}
    assert not ranges & {"0.0.0.0/0", "::/0"}  # the Job that makes Secrets asks the API server, whose address isn't known


def _peers(policy: Object) -> list[Object]:
    return [peer for rule in policy["spec"].get("egress", ()) for peer in rule.get("to", ())]


def test_a_provider_behind_the_ingress_controller_is_reached_by_its_pods() -> None:
    """A load balancer's address leads requests of the cluster straight to those pods, which is what policies see."""
    oidc = {
        "provider": "https://login.example.com/.well-known/openid-configuration", "client_id": "chat", "client_secret": PASSWORD,
        "namespace": "ingress-nginx", "pod_port": 8443,
    }  # fmt: skip
    provider = OpenWebUIProps().replace(oidc=oidc).oidc
    assert provider
    server = provider.placed_url(provider.provider)
    assert (server.peers, server.policy_port) == ((Peer.namespace("ingress-nginx"),), 8443)


def test_sentinels_may_be_pods_of_a_namespace() -> None:
    valkey = ExternalValkeyProps.model_validate({"sentinel": {"master": "chat", "hosts": ["sentinel.data.svc"]}, **IN_DATA})
    assert not list(valkey.errors_in_cilium())
    (error,) = valkey.replace(namespace=None).errors_in_cilium()
    assert error.startswith("sentinel.hosts.0: 'sentinel.data.svc' is inside the cluster")


@pytest.mark.parametrize("given", [{"pod_port": 80}, {"pod_labels": {"app": "a"}}, {"namespace": "a", "cidrs": ["10.0.0.0/8"]}])
def test_what_belongs_to_pods_needs_their_namespace(given: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=r"belongs to pods in the cluster|but namespace is given"):
        Place(**given)
