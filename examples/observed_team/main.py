"""The chart of another team: its own LiteLLM and assistant, and its own stack that watches them. There is no LLMPlatform in it.

The cluster has a node exporter already and collects logs by other means. Alerts go to the team's own channel.
"""

from cdk8s import App, Chart
from constructs import Construct

from constructs_lib import (
    AlertmanagerProps,
    Component,
    ExternalDatabaseProps,
    ExternalPostgres,
    ExternalPostgresProps,
    LiteLLMProxy,
    ObservabilityProps,
    ObservabilityStack,
    OpenAIEndpoint,
    Port,
    Probe,
    Probes,
    PrometheusProps,
    SecretKey,
    SlackReceiver,
    Valkey,
    WorkloadProps,
    configure_chart,
    synthesize,
)


def account(database: str, role: str) -> ExternalDatabaseProps:
    """A database with a role whose password is in the Secret `database`, under the role's name."""
    return ExternalDatabaseProps(database=database, username=role, password=SecretKey(name="database", key=role))


DATABASE = ExternalPostgresProps(
    host="support.db.example.com",
    cidrs=["10.50.0.0/24"],
    databases={
        "litellm": account("llm", "llm"),
        # A role with pg_monitor. Without this entry the server has no exporter.
        "monitoring": account("postgres", "watcher"),
    },
)
OBSERVABILITY = ObservabilityProps(
    prometheus=PrometheusProps(retention="30d", external_labels={"cluster": "berlin"}),
    alertmanager=AlertmanagerProps(
        receivers=[
            SlackReceiver(kind="slack", name="support", api_url=SecretKey(name="alerts", key="slack-url"), channel="#support")
        ]
    ),
    node_exporter=None,
)


class Assistant(Component):
    """The team's own program. It has no metrics, but an HTTP path that answers when it is ready, so it is probed."""

    def __init__(self, scope: Construct, id: str, *, llm: OpenAIEndpoint) -> None:
        ready = Probe.http("/healthz")
        super().__init__(
            scope,
            id,
            WorkloadProps(image="registry.example.com/support/assistant:3.1", replicas=2),
            program="assistant",
            role="assistant",
            ports={"http": Port(8000)},
            probes=Probes(startup=ready.within(60), readiness=ready, liveness=ready.tolerant()),
        )
        self.connect(llm, {"OPENAI_BASE_URL": llm.base_url, "OPENAI_API_KEY": llm.api_key})


class SupportTeam(Chart):
    """The gateway and the assistant of the support team, and the stack that watches them."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, namespace="support", disable_resource_name_hashes=True)
        configure_chart(self, part_of="support")
        database = ExternalPostgres(self, "postgres", DATABASE)
        cache = Valkey(self, "valkey").cache
        self.litellm = LiteLLMProxy(self, "litellm", database=database.database("litellm"), cache=cache)
        self.assistant = Assistant(self, "assistant", llm=self.litellm.client("assistant"))
        self.observability = ObservabilityStack(self, "observability", OBSERVABILITY, watch=[self])


if __name__ == "__main__":
    app = App()
    SupportTeam(app, "support")
    synthesize(app)
