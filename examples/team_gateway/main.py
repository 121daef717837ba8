"""Another team's chart: a LiteLLM of their own on their managed stores, traced to the company's Langfuse.

Their Secrets are made by them; their own service, written with cdk8s-plus, is let in and gets a virtual key.
"""

from constructs_lib import (
    ExternalPostgres,
    ExternalPostgresProps,
    ExternalValkey,
    ExternalValkeyProps,
    LiteLLMProxy,
    LiteLLMProxyProps,
    Peer,
    SecretKey,
    SecretsProps,
    TraceEndpoint,
    share,
    synthesize,
)

import cdk8s_plus_27 as kplus  # isort: skip
from cdk8s import ApiObjectMetadata, Chart
from constructs import Construct

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
MODELS = [{"name": "claude", "model": "anthropic/claude-sonnet-4-5", "api_key": {"name": "anthropic", "key": "api-key"}}]


class BillingGateway(Chart):
    """The LLM gateway of the billing team, and their assistant that uses it."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, namespace="billing", disable_resource_name_hashes=True)
        share(self, part_of="billing", secrets=SECRETS)
        database = ExternalPostgres(
            self,
            "postgres",
            ExternalPostgresProps.model_validate(
                {
                    "host": "billing.db.example.com",
                    "cidrs": ["10.40.0.0/24"],
                    "databases": {
                        "litellm": {
                            "database": "llm",
                            "username": "llm",
                            "password": {"name": "llm-stores", "key": "database-password"},
                        }
                    },
                }
            ),
        ).database("litellm")
        cache = ExternalValkey(
            self,
            "valkey",
            ExternalValkeyProps(
                host="cache.example.com",
                password=SecretKey(name="llm-stores", key="cache-password"),
                cidrs=("10.40.1.0/24",),
            ),
        ).cache
        traces = TraceEndpoint(
            name="langfuse",
            host="langfuse.llm-platform",
            port=9090,
            peers=(Peer.namespace("llm-platform"),),
            public_key=SecretKey(name="llm-traces", key="public-key"),
            secret_key=SecretKey(name="llm-traces", key="secret-key"),
        )
        self.litellm = LiteLLMProxy(
            self, "litellm", LiteLLMProxyProps().but(models=MODELS), database=database, cache=cache, traces=traces
        )
        self._assistant()

    def _assistant(self) -> None:
        api = self.litellm.client("billing", models=("claude",), rpm=120)
        labels = {"app": "assistant"}
        assistant = kplus.Deployment(
            self,
            "assistant",
            metadata=ApiObjectMetadata(name="assistant"),
            pod_metadata=ApiObjectMetadata(labels=labels),
            containers=[kplus.ContainerProps(image="registry.example.com/billing/assistant:3.1", port_number=8000)],
        )
        environment = assistant.containers[0].env
        environment.add_variable("OPENAI_BASE_URL", kplus.EnvValue.from_value(api.base_url))
        secret = kplus.Secret.from_secret_name(self, "virtual-key", api.key.name)
        key = kplus.SecretValue(key=api.key.key, secret=secret)
        environment.add_variable("OPENAI_API_KEY", kplus.EnvValue.from_secret_value(key))
        self.litellm.proxy.allow_from(Peer.pods(labels), api.policy_port)


if __name__ == "__main__":
    synthesize(lambda app: BillingGateway(app, "billing"))
