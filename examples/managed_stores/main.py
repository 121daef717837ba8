"""The four programs on stores that exist: PostgreSQL, Redis, ClickHouse Cloud and S3, whose Secrets exist too.

Without `LLMPlatform`: a chart that creates each program and hands it the endpoints that it needs.
"""

from cdk8s import App, Chart
from constructs import Construct

from constructs_lib import (
    AgentServer,
    ExternalBucketProps,
    ExternalClickHouse,
    ExternalClickHouseProps,
    ExternalDatabaseProps,
    ExternalObjectStore,
    ExternalObjectStoreProps,
    ExternalPostgres,
    ExternalPostgresProps,
    ExternalValkey,
    ExternalValkeyProps,
    Langfuse,
    LiteLLMProxy,
    LiteLLMProxyProps,
    Model,
    OpenWebUI,
    SecretKey,
    synthesize,
)


def key(name: str) -> SecretKey:
    """Returns a key of the Secret that has the passwords of the stores."""
    return SecretKey(name="stores", key=name)


NETWORK = ("10.40.0.0/16",)
DATABASES = {
    name: ExternalDatabaseProps(database=name, username=name, password=key(name)) for name in ("litellm", "langfuse", "webui")
}
POSTGRES = ExternalPostgresProps(host="postgres.example.com", cidrs=NETWORK, ssl_mode="require", databases=DATABASES)
REDIS = ExternalValkeyProps(host="redis.example.com", cidrs=NETWORK, tls=True, username="llm", password=key("redis"))
CLICKHOUSE = ExternalClickHouseProps(
    host="abc.eu-central-1.aws.clickhouse.cloud", tls=True, username="langfuse", password=key("clickhouse")
)
BUCKETS = {
    name: ExternalBucketProps(bucket=f"example-{name}", access_key=key("s3-id"), secret_key=key("s3-secret"))
    for name in ("langfuse", "webui")
}
S3 = ExternalObjectStoreProps(host="s3.eu-central-1.amazonaws.com", region="eu-central-1", buckets=BUCKETS)
MODEL = Model(name="claude", model="anthropic/claude-sonnet-4-5", api_key=SecretKey(name="anthropic", key="api-key"))


class Chat(Chart):
    """A chat with an agent, behind one gateway, whose requests are traced."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, namespace="chat", disable_resource_name_hashes=True)
        postgres = ExternalPostgres(self, "postgres", POSTGRES)
        cache = ExternalValkey(self, "redis", REDIS).cache
        analytics = ExternalClickHouse(self, "clickhouse", CLICKHOUSE).analytics
        buckets = ExternalObjectStore(self, "s3", S3)
        self.langfuse = Langfuse(
            self,
            "langfuse",
            database=postgres.database("langfuse"),
            analytics=analytics,
            cache=cache,
            blobs=buckets.bucket("langfuse"),
        )
        self.litellm = LiteLLMProxy(
            self,
            "litellm",
            LiteLLMProxyProps(models=[MODEL]),
            database=postgres.database("litellm"),
            cache=cache,
            traces=self.langfuse.ingest,
        )
        self.agent = AgentServer(self, "agent", llm=self.litellm.client("agent"), cache=cache, traces=self.langfuse.ingest)
        self.chat = OpenWebUI(
            self,
            "chat",
            backends=[self.litellm.client("chat"), self.agent.api],
            database=postgres.database("webui", extensions=("vector",)),
            cache=cache,
            files=buckets.bucket("webui"),
        )


if __name__ == "__main__":
    app = App()
    Chat(app, "chat")
    synthesize(app)
