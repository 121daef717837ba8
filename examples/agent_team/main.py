"""The chart of a team with two agents behind one LiteLLM: the agent of the library, and an image of the team.

Both use the tools of an MCP server. Each has a virtual key with a budget of its own.
"""

from cdk8s import App, Chart
from constructs import Construct

from constructs_lib import (
    AgentServer,
    AgentServerProps,
    Budget,
    EgressProps,
    LiteLLMProxy,
    LiteLLMProxyProps,
    MCPServer,
    MCPServerProps,
    Model,
    Postgres,
    ReferenceAgentProps,
    SecretKey,
    Valkey,
    synthesize,
)

MODEL = Model(name="claude", model="anthropic/claude-sonnet-4-5", api_key=SecretKey(name="anthropic", key="api-key"))
CRM = MCPServerProps.model_validate(
    {
        "image": "registry.example.com/sales/crm-mcp:1.4",
        "path": "/mcp",
        "key_variable": "API_TOKEN",
        "egress": [EgressProps(cidrs=("10.60.0.0/24",), ports=(5432,))],
    }
)
PROMPT = "You help the sales team. Look customers up with the tools of crm."
RESEARCH = AgentServerProps.model_validate({"image": "registry.example.com/sales/research:2.0", "models": ["research"]})


class SalesAgents(Chart):
    """The agents of the sales team, and the gateway that they share."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, namespace="sales", disable_resource_name_hashes=True)
        cache = Valkey(self, "valkey").cache
        database = Postgres(self, "postgres").database("litellm")
        self.litellm = LiteLLMProxy(self, "litellm", LiteLLMProxyProps(models=[MODEL]), database=database, cache=cache)
        self.crm = MCPServer(self, "crm", CRM)
        self.assistant = AgentServer(
            self,
            "assistant",
            ReferenceAgentProps(models=["assistant"], system_prompt=PROMPT),
            llm=self.litellm.client("assistant", budget=Budget(usd=200)),
            cache=cache,
            mcp_servers=[self.crm.mcp],
        )
        self.research = AgentServer(
            self,
            "research",
            RESEARCH,
            llm=self.litellm.client("research", budget=Budget(usd=500), rpm=60),
            mcp_servers=[self.crm.mcp],
        )


if __name__ == "__main__":
    app = App()
    SalesAgents(app, "sales")
    synthesize(app)
