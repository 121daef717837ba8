"""The same platform in two regions of AWS: each with the cluster, the stores, the hosts and the models of its region.

No prompt leaves its region, and no key is written: LiteLLM asks Bedrock with its pod's identity. `dist/` has a file for each.
"""

from dataclasses import dataclass

from cdk8s import App

from constructs_lib import ENVIRONMENTS, LLMPlatform, PlatformProps, synthesize


@dataclass(frozen=True)
class Region:
    """The facts in which one region differs from the other."""

    name: str
    """The name at AWS."""
    bedrock: str
    """The beginning of Bedrock's inference profiles of this part of the world."""


REGIONS = {"eu": Region("eu-central-1", "eu"), "us": Region("us-east-1", "us")}
BUCKETS = "arn:aws:iam::111122223333:role/llm-buckets"
BEDROCK = "arn:aws:iam::111122223333:role/llm-bedrock"
ROLES = {"langfuse": BUCKETS, "langfuse-worker": BUCKETS, "open-webui": BUCKETS, "litellm": BEDROCK}


def settings(id: str, region: Region) -> PlatformProps:
    """Returns the settings of one region."""
    model = f"bedrock/{region.bedrock}.anthropic.claude-sonnet-4-5-20250929-v1:0"
    return ENVIRONMENTS["eks"].replace(
        domain=f"{id}.llm.example.com",
        cluster={
            "name": f"llm-{id}",
            "region": region.name,
            "zones": [f"{region.name}{zone}" for zone in "abc"],
            "identities": [{"service_account": name, "role": role} for name, role in ROLES.items()],
        },
        postgres={"host": f"llm.example.{region.name}.rds.amazonaws.com"},
        valkey={"host": f"llm.example.{region.name}.cache.amazonaws.com"},
        object_store={
            "host": f"s3.{region.name}.amazonaws.com",
            "region": region.name,
            "buckets": {name: {"bucket": f"example-{id}-{name}"} for name in ("langfuse", "open-webui")},
        },
        litellm={"identity": {}, "models": [{"name": "claude", "model": model, "parameters": {"aws_region_name": region.name}}]},
    )


if __name__ == "__main__":
    app = App()
    for id, region in REGIONS.items():
        LLMPlatform(app, id, settings(id, region))
    synthesize(app)
