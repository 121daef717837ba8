"""Open WebUI: defaults, everything set, connections, errors."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cdk8s import Chart
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

from constructs_lib.apps.litellm import LiteLLMProxy
from constructs_lib.apps.open_webui import (
    Connection,
    Function,
    Oidc,
    OpenWebUI,
    OpenWebUIProps,
    ToolServer,
    install_functions,
)
from constructs_lib.apps.open_webui.extensions import function_files
from constructs_lib.core.values.images import locked
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.model_endpoints import OpenAIEndpoint
from constructs_lib.core.wiring.store_endpoints import BucketEndpoint
from constructs_lib.observability.prometheus import Prometheus
from constructs_lib.stores.postgres import Postgres
from constructs_lib.stores.valkey import ExternalValkey, ExternalValkeyProps, Valkey
from constructs_lib.testing import Manifests, chart, made, synth

GATEWAY = OpenAIEndpoint(
    name="litellm", host="litellm.example.com", port=443, scheme="https",
    key=SecretKey(name="litellm-chat", key="api-key"), models=("small", "large", "embed"),
)  # fmt: skip
AGENT = OpenAIEndpoint(
    name="agent", host="agent.example.com", port=443, scheme="https",
    key=SecretKey(name="agent", key="api-key"), models=("agent",),
)  # fmt: skip
FILES = BucketEndpoint(
    name="object-store", host="s3.example.com", port=443, scheme="https", bucket="open-webui", region="eu-central-1",
    access_key=SecretKey(name="bucket", key="access-key"), secret_key=SecretKey(name="bucket", key="secret-key"),
)  # fmt: skip
EXPOSURE = {"kind": "gateway", "host": "chat.example.com", "controller_namespace": "gateway"}
OIDC = {
    "provider": "https://login.example.com/.well-known/openid-configuration", "client_id": "chat",
    "client_secret": {"name": "sso", "key": "client-secret"},
}  # fmt: skip
SOURCE = "class Filter:\n    def inlet(self, body):\n        return body\n"
FUNCTION = Function(name="Nothing", source=SOURCE)
INTERNET = [
    {"cidr": "0.0.0.0/0", "except": ["10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"]},
    {"cidr": "::/0", "except": ["64:ff9b:1::/48", "fc00::/7", "fe80::/10"]},
]

VERSION = locked("open-webui").tag


def chat(
    into: Chart, props: OpenWebUIProps | None = None, *, backends: Sequence[OpenAIEndpoint] = (GATEWAY,), **links: Any
) -> OpenWebUI:
    stores: dict[str, Any] = {
        "database": Postgres(into, "postgres").database("open-webui", ("vector",)),
        "cache": Valkey(into, "valkey").cache,
        "files": FILES,
    }
    return OpenWebUI(into, "open-webui", props, backends=backends, **stores | links)


def alone(into: Chart, **changes: Any) -> OpenWebUI:
    return OpenWebUI(into, "open-webui", OpenWebUIProps().replace(replicas=1, **changes), backends=[GATEWAY])


def env(props: OpenWebUIProps | None = None, **links: Any) -> dict[str, str]:
    into = chart()
    chat(into, props, **links)
    return synth(into).env("open-webui", "open-webui")


def own(manifests: Manifests) -> list[dict[str, Any]]:
    return [item for item in manifests if item["metadata"]["labels"].get("app.kubernetes.io/instance") == "open-webui"]


def outside(manifests: Manifests, port: int) -> list[dict[str, Any]]:
    """The address ranges that the chat may reach on a port."""
    rules = manifests.policy("open-webui")["egress"]
    return [
        peer["ipBlock"]
        for rule in rules
        if {"protocol": "TCP", "port": port} in rule["ports"]
        for peer in rule["to"]
        if "ipBlock" in peer
    ]


def refusal(props: OpenWebUIProps | None = None, **links: Any) -> str:
    into = chart()
    chat(into, props, **links)
    with pytest.raises(RuntimeError) as error:
        synth(into)
    return str(error.value)


# ---- the first four -------------------------------------------------------------------------------------------------


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    chat(chart)
    assert own(synth(chart)) == snapshot


def test_everything_set(chart: Chart, snapshot_of_changes: SnapshotAssertion) -> None:
    props = OpenWebUIProps().replace(
        replicas=2,
        autoscaling={"max_replicas": 8},
        admin_email="root@example.com",
        admin_name="Root",
        admin_password={"name": "root", "key": "password"},
        secret_key={"name": "root", "key": "session"},
        sign_up=True,
        new_users="pending",
        models_for_everyone=False,
        default_models=["gateway.large"],
        task_model="gateway.small",
        embedding_model="embed",
        embedding_dimensions=3072,
        connections={"litellm": {"prefix": "gateway", "tags": ["company"], "models": ["small", "large"]}, "agent": {"headers": {}}},
        oidc=OIDC | {
            "name": "Example", "scopes": ["openid", "email"], "sign_up": False, "merge_by_email": True,
            "roles": {"claim": "realm.roles", "users": ["staff"], "admins": ["ops"]}, "groups": {"create": False},
            "cidrs": ["10.1.0.0/16"],
        },
        tool_servers=[
            {
                "id": "crm-api", "name": "CRM", "description": "Customers", "url": "http://crm.sales:80/api", "auth": "bearer",
                "key": {"name": "crm", "key": "token"}, "everyone": False, "namespace": "sales", "pod_port": 8000,
            },
            {"id": "docs", "name": "Docs", "protocol": "mcp", "url": "https://mcp.example.com/mcp", "auth": "session"},
        ],
        functions={"nothing": {"name": "Nothing", "description": "Changes nothing", "source": SOURCE, "valves": {"priority": 1}}},
        origins=["https://app.example.com"],
        trusted_proxies=["10.0.0.0/8"],
        database_connections=20,
        vector_connections=8,
        audit="METADATA",
        log_level="DEBUG",
        env={"WEBUI_BANNERS": "[]"},
        pod_annotations={"example.com/team": "chat"},
        priority_class="business",
        exposure={**EXPOSURE, "gateway_class": "example", "tls": {"secret": "chat-tls", "cluster_issuer": "letsencrypt"}},
    )  # fmt: skip
    chat(chart, props, backends=[GATEWAY, AGENT], embeddings=GATEWAY)
    assert (own(made(chat)), own(synth(chart))) == snapshot_of_changes


def test_it_connects_to_its_stores_and_backends(chart: Chart) -> None:
    database = Postgres(chart, "postgres")
    cache = Valkey(chart, "valkey").cache
    litellm = LiteLLMProxy(chart, "litellm", database=database.database("litellm"), cache=cache)
    OpenWebUI(
        chart, "open-webui", OpenWebUIProps(functions={"nothing": FUNCTION}), backends=[litellm.client("open-webui")],
        database=database.database("open-webui", ("vector",)), cache=cache, files=FILES,
    )  # fmt: skip
    assert {edge for edge in synth(chart).edges() if edge[0].startswith("open-webui")} == {
        ("open-webui", "postgres", 5432),
        ("open-webui", "valkey", 6379),
        ("open-webui", "litellm", 8081),
        ("open-webui-migration", "postgres", 5432),
        ("open-webui-functions", "open-webui", 8080),
    }


# ---- replicas and stores --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("missing", ["database", "cache", "files"])
@pytest.mark.parametrize("sizes", [{"replicas": 2}, {"replicas": 1, "autoscaling": {"max_replicas": 2}}])
def test_rejects_replicas_without_shared_stores(missing: str, sizes: dict[str, Any]) -> None:
    lacking: dict[str, Any] = {missing: None}
    message = refusal(OpenWebUIProps().replace(**sizes), **lacking)
    assert f"open-webui.replicas: several replicas must share their state; pass {missing}, or run one" in message


def test_the_error_about_replicas_names_every_missing_store(chart: Chart) -> None:
    OpenWebUI(chart, "open-webui", backends=[GATEWAY])
    with pytest.raises(RuntimeError, match="pass database, cache, files, or run one"):
        synth(chart)


def test_one_replica_needs_no_stores(chart: Chart) -> None:
    alone(chart)
    manifests = synth(chart)
    (claim,) = manifests.find("StatefulSet", "open-webui")["spec"]["volumeClaimTemplates"]
    mounts = {mount["name"]: mount["mountPath"] for mount in manifests.container("open-webui")["volumeMounts"]}
    variables = manifests.env("open-webui")
    assert mounts[claim["metadata"]["name"]] == variables["DATA_DIR"]
    assert variables["ENABLE_DB_MIGRATIONS"] == "True"
    assert not {"DATABASE_URL", "REDIS_URL", "STORAGE_PROVIDER"} & set(variables)
    assert not [name for name in manifests.names("Job") if "migration" in name]


@pytest.mark.parametrize(("missing", "kind"), [("cache", "Deployment"), ("database", "StatefulSet"), ("files", "StatefulSet")])
def test_it_has_a_claim_for_data_that_no_store_keeps(chart: Chart, missing: str, kind: str) -> None:
    lacking: dict[str, Any] = {missing: None}
    chat(chart, OpenWebUIProps(replicas=1), **lacking)
    assert synth(chart).has(kind, "open-webui")


def test_no_path_is_mounted_twice(chart: Chart) -> None:
    alone(chart)
    paths = [mount["mountPath"] for mount in synth(chart).container("open-webui")["volumeMounts"]]
    assert len(paths) == len(set(paths))


def test_versions_never_run_side_by_side(chart: Chart) -> None:
    chat(chart)
    assert synth(chart).find("Deployment", "open-webui")["spec"]["strategy"] == {"type": "Recreate"}


def test_all_replicas_share_the_secret_key(chart: Chart) -> None:
    made = chat(chart)
    manifests = synth(chart)
    assert manifests.env("open-webui", "open-webui")["WEBUI_SECRET_KEY"] == "secret:open-webui/secret-key"
    assert made.secret.wanted["secret-key"].length >= 32
    generator = manifests.container("test-secret-generator")["args"]
    assert "open-webui/secret-key=alphanumeric:48:" in generator


def test_redis_serves_websockets_and_sessions() -> None:
    variables = env()
    url = "redis://:$(REDIS_PASSWORD)@valkey.llm:6379/0"
    assert variables["WEBSOCKET_MANAGER"] == "redis"
    assert variables["WEBSOCKET_REDIS_URL"] == variables["REDIS_URL"] == url
    assert variables["REDIS_KEY_PREFIX"] == "open-webui"


def test_a_cache_with_tls_is_connected_by_tls(chart: Chart) -> None:
    props = ExternalValkeyProps(host="redis.example.com", port=6380, password=SecretKey(name="redis", key="password"), tls=True)
    chat(chart, cache=ExternalValkey(chart, "redis", props).cache)
    assert synth(chart).env("open-webui", "open-webui")["REDIS_URL"] == "rediss://:$(REDIS_PASSWORD)@redis.example.com:6380/0"


def test_files_go_to_the_bucket_and_leave_the_pod() -> None:
    variables = env()
    assert variables["STORAGE_PROVIDER"] == "s3"
    assert variables["STORAGE_LOCAL_CACHE"] == "false"
    assert variables["S3_ENDPOINT_URL"] == "https://s3.example.com:443"
    assert variables["S3_SECRET_ACCESS_KEY"] == "secret:bucket/secret-key"


# ---- migration ------------------------------------------------------------------------------------------------------


def test_pods_never_migrate(chart: Chart) -> None:
    chat(chart)
    manifests = synth(chart)
    assert manifests.waits("open-webui")[0] == "schema-gate"
    assert manifests.env("open-webui", "open-webui")["ENABLE_DB_MIGRATIONS"] == "False"
    assert manifests.env("open-webui-migration", "open-webui")["ENABLE_DB_MIGRATIONS"] == "True"
    mark = manifests.env("open-webui-migration", "mark-schema")["SCHEMA_VERSION"]
    assert manifests.env("open-webui", "schema-gate")["SCHEMA_VERSION"] == mark


def test_the_migration_has_the_required_variables(chart: Chart) -> None:
    chat(chart)
    manifests = synth(chart)
    migration = manifests.container("open-webui-migration", "open-webui")
    variables = manifests.env("open-webui-migration", "open-webui")
    writable = {mount["mountPath"] for mount in migration["volumeMounts"]}
    assert variables["WEBUI_SECRET_KEY"] == "secret:open-webui/secret-key"
    assert variables["DATA_DIR"] in writable
    assert variables["STATIC_DIR"].startswith("/tmp/")
    assert migration["workingDir"] == "/app/backend"


def test_settings_of_the_chat_dont_change_the_migration() -> None:
    def job(**changes: Any) -> set[str]:
        into = chart()
        chat(into, OpenWebUIProps().replace(**changes))
        return {name for name in synth(into).names("Job") if name.startswith("open-webui-migration")}

    assert job() == job(log_level="DEBUG", default_models=["small"])
    assert job().isdisjoint(job(image={"tag": "0.12.5-slim"}))


def test_secrets_are_named_before_the_urls_that_hold_them() -> None:
    names = list(env(OpenWebUIProps().replace(tool_servers=[keyed("crm")]), backends=[GATEWAY, AGENT]))
    for key, user in [
        ("DATABASE_PASSWORD", "DATABASE_URL"),
        ("REDIS_PASSWORD", "REDIS_URL"),
        ("BACKEND_1_KEY", "OPENAI_API_KEYS"),
        ("TOOL_SERVER_CRM_KEY", "TOOL_SERVER_CONNECTIONS"),
    ]:
        assert names.index(key) < names.index(user)


# ---- backends -------------------------------------------------------------------------------------------------------


def test_every_backend_has_its_own_key() -> None:
    variables = env(backends=[GATEWAY, AGENT])
    assert variables["OPENAI_API_BASE_URLS"] == "https://litellm.example.com/v1;https://agent.example.com/v1"
    assert variables["OPENAI_API_KEYS"] == "$(BACKEND_0_KEY);$(BACKEND_1_KEY)"
    assert variables["BACKEND_0_KEY"] == "secret:litellm-chat/api-key"
    assert variables["BACKEND_1_KEY"] == "secret:agent/api-key"
    assert list(json.loads(variables["OPENAI_API_CONFIGS"])) == ["0", "1"]


def test_backends_get_the_id_of_the_user_but_no_name_or_address() -> None:
    variables = env()
    assert json.loads(variables["OPENAI_API_CONFIGS"])["0"]["headers"] == {
        "X-OpenWebUI-User-Id": "{{USER_ID}}",
        "X-OpenWebUI-Chat-Id": "{{CHAT_ID}}",
    }
    assert "ENABLE_FORWARD_USER_INFO_HEADERS" not in variables  # it would tell every server, tool servers too


def test_users_may_use_every_model_unless_that_is_taken_back() -> None:
    assert env()["BYPASS_MODEL_ACCESS_CONTROL"] == "True"
    assert env(OpenWebUIProps(models_for_everyone=False))["BYPASS_MODEL_ACCESS_CONTROL"] == "False"


def test_titles_come_from_the_task_model() -> None:
    assert env(OpenWebUIProps(task_model="small"))["TASK_MODEL_EXTERNAL"] == "small"


def test_rejects_no_backends() -> None:
    assert "open-webui: the chat has no models; pass at least one of backends" in refusal(backends=[])


@pytest.mark.parametrize("changes", [{"task_model": "tiny"}, {"default_models": ["small", "tiny"]}])
def test_rejects_a_model_that_no_backend_offers(changes: dict[str, Any]) -> None:
    message = refusal(OpenWebUIProps().replace(**changes), backends=[GATEWAY, AGENT])
    assert f"open-webui.{next(iter(changes))}: unknown model 'tiny'; available: small, large, embed, agent" in message


def test_a_backend_without_a_list_of_models_may_have_any_model(chart: Chart) -> None:
    silent = OpenAIEndpoint(name="own", host="own.example.com", port=443, scheme="https", key=AGENT.key)
    chat(chart, OpenWebUIProps(task_model="tiny"), backends=[GATEWAY, silent])
    assert synth(chart)


TWIN = OpenAIEndpoint(name="twin", host="twin.example.com", port=443, scheme="https", key=AGENT.key, models=("small",))


def test_rejects_two_models_of_one_name() -> None:
    assert "open-webui.connections.twin: 'small' is hidden by litellm's of the same name" in refusal(backends=[GATEWAY, TWIN])


def test_a_prefix_tells_two_models_of_one_name_apart() -> None:
    props = OpenWebUIProps(connections={"twin": Connection(prefix="b")}, default_models=("small", "b.small"))
    assert json.loads(env(props, backends=[GATEWAY, TWIN])["OPENAI_API_CONFIGS"])["1"]["prefix_id"] == "b"


def test_rejects_a_connection_of_an_unknown_backend() -> None:
    message = refusal(OpenWebUIProps(connections={"litelm": Connection()}))
    assert "open-webui.connections.litelm: unknown backend; available: litellm" in message


# ---- documents ------------------------------------------------------------------------------------------------------


def test_nothing_is_fetched_from_the_internet(chart: Chart) -> None:
    chat(chart, OpenWebUIProps(functions={"nothing": FUNCTION}), files=FILES, backends=[GATEWAY])
    manifests = synth(chart)
    variables = manifests.env("open-webui", "open-webui")
    assert variables["OFFLINE_MODE"] == "true"
    assert variables["ENABLE_VERSION_UPDATE_CHECK"] == "false"
    assert variables["ENABLE_PIP_INSTALL_FRONTMATTER_REQUIREMENTS"] == "False"
    assert variables["RAG_EMBEDDING_MODEL"] == ""
    assert variables["BYPASS_EMBEDDING_AND_RETRIEVAL"] == "True"


def test_the_internet_is_closed_without_anything_outside(chart: Chart) -> None:
    litellm = LiteLLMProxy(chart, "litellm", database=Postgres(chart, "pg").database("litellm"), cache=Valkey(chart, "redis").cache)
    chat(chart, backends=[litellm.client("open-webui")], files=None, props=OpenWebUIProps(replicas=1))
    assert outside(synth(chart), 443) == []


def test_documents_are_embedded_by_the_backend_that_can() -> None:
    variables = env(OpenWebUIProps(embedding_model="embed"), backends=[AGENT, GATEWAY])
    assert variables["RAG_EMBEDDING_ENGINE"] == "openai"
    assert variables["RAG_EMBEDDING_MODEL"] == "embed"
    assert variables["RAG_OPENAI_API_BASE_URL"] == "https://litellm.example.com/v1"
    assert variables["RAG_OPENAI_API_KEY"] == "secret:litellm-chat/api-key"
    assert "BYPASS_EMBEDDING_AND_RETRIEVAL" not in variables


def test_embeddings_go_before_the_backends() -> None:
    embeddings = OpenAIEndpoint(name="tei", host="tei.example.com", port=443, scheme="https", key=AGENT.key, models=("embed",))
    variables = env(OpenWebUIProps(embedding_model="embed"), embeddings=embeddings)
    assert variables["RAG_OPENAI_API_BASE_URL"] == "https://tei.example.com/v1"


def test_vectors_are_in_postgres_whose_extension_exists() -> None:
    variables = env(OpenWebUIProps(embedding_model="embed", embedding_dimensions=3072))
    assert variables["VECTOR_DB"] == "pgvector"
    assert variables["PGVECTOR_CREATE_EXTENSION"] == "false"
    assert variables["PGVECTOR_INITIALIZE_MAX_VECTOR_LENGTH"] == "3072"
    assert variables["PGVECTOR_USE_HALFVEC"] == "True"
    assert env()["PGVECTOR_USE_HALFVEC"] == "False"


def test_rejects_an_embedding_model_that_no_backend_offers() -> None:
    message = refusal(OpenWebUIProps(embedding_model="ada"))
    assert "open-webui.embedding_model: 'ada' is offered by no backend: litellm offers small, large, embed" in message


def test_rejects_embeddings_without_a_model() -> None:
    assert "open-webui.embedding_model: is not given, but embeddings is passed" in refusal(embeddings=GATEWAY)


def test_rejects_an_embedding_model_without_a_database(chart: Chart) -> None:
    alone(chart, embedding_model="embed")
    with pytest.raises(RuntimeError, match=r"open-webui.embedding_model: vectors are kept in PostgreSQL"):
        synth(chart)


# ---- addresses and sign-in ------------------------------------------------------------------------------------------


def test_without_exposure_a_port_forward_works() -> None:
    variables = env()
    assert variables["WEBUI_URL"] == "http://localhost:8080"
    assert variables["CORS_ALLOW_ORIGIN"] == "http://localhost:8080;http://127.0.0.1:8080;http://open-webui.llm"
    assert variables["WEBUI_AUTH_COOKIE_SECURE"] == variables["WEBUI_SESSION_COOKIE_SECURE"] == "False"


def test_an_exposure_is_the_only_origin_and_its_cookies_are_secure() -> None:
    variables = env(OpenWebUIProps().replace(exposure=EXPOSURE))
    assert variables["WEBUI_URL"] == variables["CORS_ALLOW_ORIGIN"] == "https://chat.example.com"
    assert variables["WEBUI_AUTH_COOKIE_SECURE"] == variables["WEBUI_SESSION_COOKIE_SECURE"] == "True"


def test_cookies_are_not_secure_where_people_use_http() -> None:
    variables = env(OpenWebUIProps().replace(exposure={**EXPOSURE, "https": False}))
    assert variables["WEBUI_URL"] == "http://chat.example.com"
    assert variables["WEBUI_AUTH_COOKIE_SECURE"] == "False"


def test_not_every_proxy_is_believed() -> None:
    assert "10.0.0.0/8" in env()["FORWARDED_ALLOW_IPS"].split(",")
    with pytest.raises(ValidationError, match="trusted_proxies"):
        OpenWebUIProps(trusted_proxies=())  # an empty list would mean everybody


def test_accounts_come_from_the_administrator_or_the_provider() -> None:
    variables = env()
    assert variables["ENABLE_SIGNUP"] == "False"
    assert variables["WEBUI_ADMIN_PASSWORD"] == "secret:open-webui/admin-password"
    assert variables["ENABLE_PERSISTENT_CONFIG"] == "False"
    assert "OAUTH_CLIENT_ID" not in variables


def test_rejects_a_path_that_open_webui_cannot_serve() -> None:
    with pytest.raises(ValidationError, match=r"exposure.path: '/chat' can't be"):
        OpenWebUIProps().replace(exposure={**EXPOSURE, "path": "/chat"})


def with_oidc(**changes: Any) -> OpenWebUIProps:
    return OpenWebUIProps().replace(oidc=OIDC | changes, exposure=EXPOSURE)


def test_the_provider_sends_people_back_to_the_exposure() -> None:
    variables = env(with_oidc())
    assert variables["OPENID_REDIRECT_URI"] == "https://chat.example.com/oauth/oidc/login/callback"
    assert variables["OAUTH_CLIENT_SECRET"] == "secret:sso/client-secret"
    assert "ENABLE_OAUTH_ROLE_MANAGEMENT" not in variables
    assert "ENABLE_OAUTH_GROUP_MANAGEMENT" not in variables


def test_sign_in_opens_the_internet_or_named_ranges() -> None:
    def blocks(props: OpenWebUIProps) -> list[dict[str, Any]]:
        into = chart()
        backend = LiteLLMProxy(
            into, "litellm", database=Postgres(into, "pg").database("litellm"), cache=Valkey(into, "redis").cache
        )
        chat(into, props.replace(replicas=1), backends=[backend.client("chat")], files=None)
        return outside(synth(into), 443)

    assert blocks(OpenWebUIProps()) == []
    assert blocks(with_oidc()) == INTERNET
    assert blocks(with_oidc(cidrs=["10.1.0.0/16"])) == [{"cidr": "10.1.0.0/16"}]


@pytest.mark.parametrize("provider", ["http://login.example.com/.well-known/openid-configuration", "https://login.example.com"])
def test_rejects_a_provider_without_https_or_discovery(provider: str) -> None:
    with pytest.raises(ValidationError, match=r"is not (an https URL|the URL of a discovery document)"):
        Oidc.model_validate(OIDC | {"provider": provider})


def test_rejects_oidc_without_an_exposure() -> None:
    with pytest.raises(RuntimeError, match="oidc: the provider sends people back to an address; give an exposure"):
        env(OpenWebUIProps().replace(oidc=OIDC))


# ---- extensions -----------------------------------------------------------------------------------------------------


def keyed(id: str) -> ToolServer:
    return ToolServer(id=id, name=id, url=f"https://{id}.example.com", auth="bearer", key=SecretKey(name=id, key="token"))


def test_every_tool_server_has_its_own_key() -> None:
    variables = env(OpenWebUIProps(tool_servers=(keyed("crm"), keyed("wiki-search"))))
    assert [server["key"] for server in json.loads(variables["TOOL_SERVER_CONNECTIONS"])] == [
        "$(TOOL_SERVER_CRM_KEY)",
        "$(TOOL_SERVER_WIKI_SEARCH_KEY)",
    ]
    assert variables["TOOL_SERVER_WIKI_SEARCH_KEY"] == "secret:wiki-search/token"


def test_tool_servers_are_for_everyone_or_for_administrators() -> None:
    both = (keyed("crm"), keyed("admin-api").replace(everyone=False))
    first, second = json.loads(env(OpenWebUIProps(tool_servers=both))["TOOL_SERVER_CONNECTIONS"])
    assert first["config"]["access_grants"] == [{"principal_type": "user", "principal_id": "*", "permission": "read"}]
    assert second["config"]["access_grants"] == []


def test_a_tool_server_of_another_namespace_is_reached_on_its_pods_port(chart: Chart) -> None:
    server = ToolServer(id="crm", name="CRM", url="http://crm.sales:80", namespace="sales", pod_port=8000)
    chat(chart, OpenWebUIProps(tool_servers=(server,)))
    manifests = synth(chart)
    sales = {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "sales"}}}
    assert {"to": [sales], "ports": [{"protocol": "TCP", "port": 8000}]} in manifests.policy("open-webui")["egress"]
    assert outside(manifests, 80) == outside(manifests, 8000) == []


@pytest.mark.parametrize("changes", [{"auth": "none"}, {"key": None}])
def test_rejects_a_key_that_is_missing_or_not_used(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="a key belongs to 'bearer'"):
        keyed("crm").replace(**changes)


def test_rejects_two_tool_servers_of_one_id() -> None:
    with pytest.raises(ValidationError, match="tool_servers: the id 'crm' is used 2 times"):
        OpenWebUIProps(tool_servers=(keyed("crm"), keyed("crm")))


def test_functions_are_installed_by_a_job_that_signs_in_as_administrator(chart: Chart) -> None:
    chat(chart, OpenWebUIProps(functions={"nothing": FUNCTION}))
    manifests = synth(chart)
    sources = manifests.find("ConfigMap", "open-webui-functions-sources")["data"]
    assert sources["nothing.py"] == SOURCE
    (listed,) = json.loads(sources["functions.json"])
    assert listed == {"id": "nothing", "name": "Nothing", "description": "", "everywhere": True, "valves": {}}
    assert manifests.env("open-webui-functions") == {
        "OPEN_WEBUI_URL": "http://open-webui.llm:80",
        "ADMIN_EMAIL": "admin@example.com",
        "ADMIN_PASSWORD": "secret:open-webui/admin-password",
    }


def test_another_source_is_another_job() -> None:
    def job(source: str) -> set[str]:
        into = chart()
        chat(into, OpenWebUIProps(functions={"nothing": FUNCTION.replace(source=source)}))
        return {name for name in synth(into).names("Job") if name.startswith("open-webui-functions")}

    assert job(SOURCE).isdisjoint(job(SOURCE + "\n"))
    assert job(SOURCE) == job(SOURCE)


def test_without_functions_there_is_no_job(chart: Chart) -> None:
    chat(chart)
    assert not [name for name in synth(chart).names("Job") if "functions" in name]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("def inlet(body):\n    return body\n", "has no class Pipe, Filter, Action, Event"),
        ("class Filter\n", "is not Python: line 1"),
    ],
)
def test_rejects_a_function_that_open_webui_would_not_load(source: str, message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        Function(name="Broken", source=source)


class Server:
    """Stands for Open WebUI's API: keeps functions, and what it was asked to change."""

    def __init__(self) -> None:
        self.functions: dict[str, dict[str, Any]] = {}
        self.asked: list[str] = []

    def call(self, path: str, body: dict[str, Any] | None = None, token: str = "") -> Any:
        if path == "/auths/signin":
            return {"token": "the administrator's"}
        assert token == "the administrator's"
        if body is None:
            return list(self.functions.values())
        self.asked.append(path)
        if path == "/functions/create":
            self.functions[body["id"]] = {"id": body["id"], "is_active": False, "is_global": False}
            return dict(self.functions[body["id"]])
        function = self.functions[path.split("/")[3]]
        before = dict(function)
        function["is_global"] ^= path.endswith("/toggle/global")
        function["is_active"] ^= path.endswith("/toggle")
        return before


def test_a_secret_valve_passes_through_no_manifest(chart: Chart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    valves = {"api": [{"key": {"from_secret": {"name": "crm", "key": "token"}}}], "literal": "$(ADMIN_PASSWORD)"}
    functions = {"nothing": Function.model_validate({"name": "Nothing", "source": SOURCE, "valves": valves})}
    chat(chart, OpenWebUIProps(functions=functions))
    assert synth(chart).env("open-webui-functions")["VALVE_0"] == "secret:crm/token"
    (listed,) = json.loads(function_files(functions)["functions.json"])
    assert listed["valves"] == {"api": [{"key": None}], "literal": "$(ADMIN_PASSWORD)"}
    monkeypatch.setenv("VALVE_0", "the token")
    assert install_functions.with_secrets(listed)["api"] == [{"key": "the token"}]


def test_installing_functions_again_switches_nothing_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server = Server()
    monkeypatch.setattr(install_functions, "call", server.call)
    monkeypatch.setenv("ADMIN_EMAIL", "admin@example.com")
    monkeypatch.setenv("ADMIN_PASSWORD", "secret")
    for name, text in function_files({"nothing": FUNCTION.replace(valves={"priority": 1})}).items():
        (tmp_path / name).write_text(text)
    first = [
        "/functions/create",
        "/functions/id/nothing/valves/update",
        "/functions/id/nothing/toggle/global",
        "/functions/id/nothing/toggle",
    ]
    again = ["/functions/id/nothing/update", "/functions/id/nothing/valves/update"]
    install_functions.install_all(tmp_path)
    assert server.asked == first
    install_functions.install_all(tmp_path)
    assert server.asked == first + again
    assert server.functions["nothing"] == {"id": "nothing", "is_active": True, "is_global": True}


# ---- speech, images and code ----------------------------------------------------------------------------------------


def test_without_models_for_them_the_browser_speaks_and_nothing_draws() -> None:
    assert not [name for name in env() if name.startswith(("AUDIO_TTS", "ENABLE_IMAGE", "IMAGE", "CODE_", "ENABLE_WEB_SEARCH"))]


def test_the_first_model_that_speaks_reads_aloud() -> None:
    api = replace(GATEWAY, models=("small", "tts", "other"), modes={"tts": "audio_speech", "other": "audio_speech"})
    variables = env(OpenWebUIProps(voice="coral"), backends=[api])
    assert {name: value for name, value in variables.items() if name.startswith("AUDIO_TTS")} == {
        "AUDIO_TTS_ENGINE": "openai",
        "AUDIO_TTS_MODEL": "tts",
        "AUDIO_TTS_VOICE": "coral",
        "AUDIO_TTS_OPENAI_API_BASE_URL": "https://litellm.example.com/v1",
        "AUDIO_TTS_OPENAI_API_KEY": "secret:litellm-chat/api-key",
    }


def test_the_first_model_for_images_draws() -> None:
    api = replace(GATEWAY, models=("small", "draw"), modes={"draw": "image_generation"})
    variables = env(backends=[AGENT, api])
    assert variables["ENABLE_IMAGE_GENERATION"] == "True"
    assert variables["IMAGE_GENERATION_MODEL"] == "draw"
    assert variables["IMAGES_OPENAI_API_BASE_URL"] == "https://litellm.example.com/v1"
    assert variables["IMAGES_OPENAI_API_KEY"] == "secret:litellm-chat/api-key"


def test_variables_of_the_user_choose_another_engine() -> None:
    api = replace(GATEWAY, models=("tts", "draw"), modes={"tts": "audio_speech", "draw": "image_generation"})
    own: Any = {"AUDIO_TTS_ENGINE": "azure", "ENABLE_IMAGE_GENERATION": "False"}
    variables = env(OpenWebUIProps(env=own), backends=[api])
    assert variables["AUDIO_TTS_ENGINE"] == "azure"
    assert "AUDIO_TTS_MODEL" not in variables
    assert "IMAGE_GENERATION_MODEL" not in variables


def test_code_runs_in_jupyter(chart: Chart) -> None:
    jupyter = {
        "url": "http://jupyter.tools:80",
        "token": {"name": "jupyter", "key": "token"},
        "namespace": "tools",
        "pod_port": 8888,
    }
    chat(chart, OpenWebUIProps().replace(jupyter=jupyter))
    manifests = synth(chart)
    variables = manifests.env("open-webui", "open-webui")
    assert variables["CODE_EXECUTION_ENGINE"] == variables["CODE_INTERPRETER_ENGINE"] == "jupyter"
    assert variables["CODE_EXECUTION_JUPYTER_URL"] == "http://jupyter.tools:80"
    assert variables["CODE_EXECUTION_JUPYTER_AUTH_TOKEN"] == "secret:jupyter/token"
    peer = {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "tools"}}}
    assert {"to": [peer], "ports": [{"port": 8888, "protocol": "TCP"}]} in manifests.policy("open-webui")["egress"]


# ---- dictation and headers ------------------------------------------------------------------------------------------


def test_dictation_is_off_without_a_model_for_it(chart: Chart) -> None:
    chat(chart)
    variables = synth(chart).env("open-webui", "open-webui")
    assert variables["USER_PERMISSIONS_CHAT_STT"] == variables["USER_PERMISSIONS_CHAT_CALL"] == "False"
    assert "AUDIO_STT_ENGINE" not in variables


def test_a_model_that_transcribes_takes_dictation(chart: Chart) -> None:
    api = replace(GATEWAY, models=("small", "whisper"), modes={"whisper": "audio_transcription"})
    chat(chart, backends=[api])
    variables = synth(chart).env("open-webui", "open-webui")
    assert (variables["AUDIO_STT_ENGINE"], variables["AUDIO_STT_MODEL"]) == ("openai", "whisper")
    assert variables["AUDIO_STT_OPENAI_API_BASE_URL"] == api.base_url
    assert "USER_PERMISSIONS_CHAT_STT" not in variables


def test_a_secret_header_is_a_reference_and_other_text_stays_text(chart: Chart) -> None:
    headers = {"X-Tenant": "a$(WEBUI_SECRET_KEY)$$", "Authorization": {"name": "proxy", "key": "token"}}
    chat(chart, OpenWebUIProps().replace(connections={"litellm": {"headers": headers}}))
    variables = synth(chart).env("open-webui", "open-webui")
    assert list(variables).index("BACKEND_HEADER_0") < list(variables).index("OPENAI_API_CONFIGS")
    assert variables["BACKEND_HEADER_0"] == "secret:proxy/token"
    written = json.loads(variables["OPENAI_API_CONFIGS"])["0"]["headers"]
    assert written == {"X-Tenant": "a$$(WEBUI_SECRET_KEY)$$$", "Authorization": "$(BACKEND_HEADER_0)"}


# ---- the workload ---------------------------------------------------------------------------------------------------


def test_it_is_reached_on_port_80(chart: Chart) -> None:
    made = chat(chart)
    (port,) = synth(chart).find("Service", "open-webui")["spec"]["ports"]
    assert (port["port"], port["targetPort"]) == (80, "http")
    assert made.ui.url == "http://open-webui.llm:80"
    assert made.ui.policy_port == 8080


def test_it_serves_until_it_gets_no_more_requests(chart: Chart) -> None:
    chat(chart)
    manifests = synth(chart)
    drain = manifests.container("open-webui")["lifecycle"]["preStop"]["sleep"]["seconds"]
    assert 0 < drain < manifests.pod("open-webui")["terminationGracePeriodSeconds"] == 60


def test_it_has_ten_minutes_to_start(chart: Chart) -> None:
    chat(chart)
    probe = synth(chart).container("open-webui")["startupProbe"]
    assert probe["httpGet"]["path"] == "/health"
    assert probe["periodSeconds"] * probe["failureThreshold"] >= 600


@pytest.mark.parametrize(("level", "stdout"), [("NONE", "False"), ("METADATA", "True")])
def test_audits_go_to_stdout_and_never_to_a_file(level: Any, stdout: str) -> None:
    variables = env(OpenWebUIProps(audit=level))
    assert variables["ENABLE_AUDIT_STDOUT"] == stdout
    assert variables["ENABLE_AUDIT_LOGS_FILE"] == "False"


def test_metrics_are_pushed_to_the_full_address_and_name_their_pod(chart: Chart) -> None:
    made = chat(chart)
    made.push_metrics(Prometheus(chart, "prometheus", watch=[]).otlp)
    manifests = synth(chart)
    variables = manifests.env("open-webui", "open-webui")
    assert {name: value for name, value in variables.items() if "OTEL" in name} == {
        "ENABLE_OTEL": "True",
        "ENABLE_OTEL_METRICS": "True",
        "OTEL_METRICS_OTLP_SPAN_EXPORTER": "http",
        "OTEL_METRICS_EXPORTER_OTLP_ENDPOINT": "http://prometheus.llm:9090/api/v1/otlp/v1/metrics",
        "OTEL_SERVICE_NAME": "open-webui",
        "OTEL_RESOURCE_ATTRIBUTES": f"service.namespace=llm,service.version={VERSION},service.instance.id=$(POD_NAME)",
    }
    names = list(variables)
    assert variables["POD_NAME"] == "field:metadata.name"
    assert names.index("POD_NAME") < names.index("OTEL_RESOURCE_ATTRIBUTES")
    assert ("open-webui", "prometheus", 9090) in manifests.edges()


def test_metrics_are_pushed_only_to_an_endpoint_for_them() -> None:
    assert [name for name in env() if "OTEL" in name] == []


def test_the_dashboards_find_a_chat_of_any_name_by_its_program(chart: Chart) -> None:
    made = OpenWebUI(chart, "team-chat", OpenWebUIProps().replace(replicas=1), backends=[GATEWAY])
    made.push_metrics(Prometheus(chart, "prometheus", watch=[]).otlp)
    assert synth(chart).env("team-chat", "open-webui")["OTEL_SERVICE_NAME"] == "open-webui"


def test_metrics_go_to_one_place_only(chart: Chart) -> None:
    made = chat(chart)
    for host in ("one", "two"):
        made.push_metrics(Endpoint(name=host, host=f"{host}.example.com", port=4318, path="/v1/metrics"))
    with pytest.raises(RuntimeError, match="OTEL_METRICS_EXPORTER_OTLP_ENDPOINT: is set twice"):
        synth(chart)


def test_two_chats_share_a_chart(chart: Chart) -> None:
    postgres, cache = Postgres(chart, "postgres"), Valkey(chart, "valkey").cache
    for id in ("chat-a", "chat-b"):
        OpenWebUI(chart, id, backends=[GATEWAY], database=postgres.database(id, ("vector",)), cache=cache, files=FILES)
    manifests = synth(chart)
    assert {manifests.env(id, "open-webui")["REDIS_KEY_PREFIX"] for id in ("chat-a", "chat-b")} == {"chat-a", "chat-b"}
