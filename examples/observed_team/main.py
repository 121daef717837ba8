"""Another team's chart: a LiteLLM and an assistant of theirs, watched by a stack of theirs. There is no LLMPlatform in it.

Their cluster has a node exporter already, their alerts go to a channel of theirs, and logs are somebody else's.
"""

from constructs_lib import ExternalPostgres, ExternalPostgresProps, LiteLLMProxy, Valkey, share, synthesize
from constructs_lib.observability import ObservabilityProps, ObservabilityStack

from cdk8s import Chart  # isort: skip
from constructs import Construct

from constructs_lib.core.component import Component, Port
from constructs_lib.core.endpoint import OpenAIEndpoint
from constructs_lib.core.images import Image
from constructs_lib.core.probes import Probe, Probes
from constructs_lib.core.workload import WorkloadProps

DATABASE = {
    "host": "support.db.example.com",
    "cidrs": ["10.50.0.0/24"],
    "databases": {
        "litellm": {"database": "llm", "username": "llm", "password": {"name": "database", "key": "llm"}},
        # A role with pg_monitor. Without this entry the server has no exporter.
        "monitoring": {"database": "postgres", "username": "watcher", "password": {"name": "database", "key": "watcher"}},
    },
}
OBSERVABILITY = ObservabilityProps().but(
    prometheus={"retention": "30d", "external_labels": {"cluster": "berlin"}},
    alertmanager={
        "receivers": [
            {"kind": "slack", "name": "support", "api_url": {"name": "alerts", "key": "slack-url"}, "channel": "#support"}
        ]
    },
    node_exporter=None,
)


class Assistant(Component):
    """A program of theirs. It has no metrics, but a path that says whether it is well: so it is probed."""

    def __init__(self, scope: Construct, id: str, *, llm: OpenAIEndpoint) -> None:
        ready = Probe.http("/healthz")
        super().__init__(
            scope,
            id,
            WorkloadProps(image=Image(repository="registry.example.com/support/assistant", tag="3.1"), replicas=2),
            program="assistant",
            role="assistant",
            ports={"http": Port(8000)},
            probes=Probes(startup=ready.within(60), readiness=ready, liveness=ready.tolerant()),
        )
        self.connect(llm, {"OPENAI_BASE_URL": llm.base_url, "OPENAI_API_KEY": llm.key})


class SupportTeam(Chart):
    """The gateway and the assistant of the support team, and what watches them."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, namespace="support", disable_resource_name_hashes=True)
        share(self, part_of="support")
        database = ExternalPostgres(self, "postgres", ExternalPostgresProps.model_validate(DATABASE))
        cache = Valkey(self, "valkey").cache
        self.litellm = LiteLLMProxy(self, "litellm", database=database.database("litellm"), cache=cache)
        self.assistant = Assistant(self, "assistant", llm=self.litellm.client("assistant"))
        self.observability = ObservabilityStack(self, "observability", OBSERVABILITY, watch=[self])


if __name__ == "__main__":
    synthesize(lambda app: SupportTeam(app, "support"))
