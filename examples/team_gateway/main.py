"""The chart of another team: its own LiteLLM on managed stores, traced to the company's Langfuse.

The team makes its Secrets itself. Its assistant, written with cdk8s-plus, gets a virtual key and is let in by one `connect`.
"""

import cdk8s_plus_27 as kplus
from cdk8s import ApiObjectMetadata, App, Chart
from constructs import Construct

from constructs_lib import (
    CacheEndpoint,
    DatabaseEndpoint,
    ExternalDatabaseProps,
    ExternalPostgres,
    ExternalPostgresProps,
    ExternalValkey,
    ExternalValkeyProps,
    LiteLLMProxy,
    LiteLLMProxyProps,
    Model,
    Peer,
    SecretKey,
    SecretsProps,
    TraceEndpoint,
    configure_chart,
    connect,
    synthesize,
)

SECRETS = SecretsProps(
    source="existing",
    existing={
        "litellm": ("master-key", "salt-key"),
        "litellm-billing": ("api-key",),
        "llm-stores": ("database-password", "cache-password"),
        "llm-traces": ("public-key", "secret-key"),
        "anthropic": ("api-key",),
    },
)
DATABASE = ExternalDatabaseProps(database="llm", username="llm", password=SecretKey(name="llm-stores", key="database-password"))
MODEL = Model(name="claude", model="anthropic/claude-sonnet-4-5", api_key=SecretKey(name="anthropic", key="api-key"))
LANGFUSE = TraceEndpoint(
    name="langfuse",
    host="langfuse.llm-platform",
    port=9090,
    peers=(Peer.namespace("llm-platform"),),
    public_key=SecretKey(name="llm-traces", key="public-key"),
    secret_key=SecretKey(name="llm-traces", key="secret-key"),
)


class BillingGateway(Chart):
    """The LLM gateway of the billing team, and the assistant that uses it."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, namespace="billing", disable_resource_name_hashes=True)
        configure_chart(self, part_of="billing", secrets=SECRETS)
        props = LiteLLMProxyProps(models=[MODEL])
        self.litellm = LiteLLMProxy(self, "litellm", props, database=self._database(), cache=self._cache(), traces=LANGFUSE)
        self.assistant = self._assistant()
        api = self.litellm.client("billing", models=("claude",), rpm=120)
        connect(self.assistant, api, {"OPENAI_BASE_URL": api.base_url, "OPENAI_API_KEY": api.api_key})

    def _database(self) -> DatabaseEndpoint:
        props = ExternalPostgresProps(host="billing.db.example.com", cidrs=["10.40.0.0/24"], databases={"litellm": DATABASE})
        return ExternalPostgres(self, "postgres", props).database("litellm")

    def _cache(self) -> CacheEndpoint:
        password = SecretKey(name="llm-stores", key="cache-password")
        props = ExternalValkeyProps(host="cache.example.com", cidrs=["10.40.1.0/24"], password=password)
        return ExternalValkey(self, "valkey", props).cache

    def _assistant(self) -> kplus.Deployment:
        return kplus.Deployment(
            self,
            "assistant",
            metadata=ApiObjectMetadata(name="assistant"),
            containers=[kplus.ContainerProps(image="registry.example.com/billing/assistant:3.1", port_number=8000)],
        )


if __name__ == "__main__":
    app = App()
    BillingGateway(app, "billing")
    synthesize(app)
