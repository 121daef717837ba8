"""Charts that several cluster tests apply, at sizes that fit a small node."""

from __future__ import annotations

from dataclasses import dataclass

from constructs_lib.apps.litellm import LiteLLMProxy, LiteLLMProxyProps
from constructs_lib.core.composition import Composition
from constructs_lib.core.secrets import Generated, SecretKey
from constructs_lib.stores.postgres import Postgres, PostgresProps
from constructs_lib.stores.valkey import Valkey, ValkeyProps
from tests.cluster.image_map import mapped
from tests.questions import Manifests, chart, synth

CLIENT = "open-webui"


@dataclass(frozen=True)
class Gateway:
    """LiteLLM with its stores and one client, ready to be applied."""

    objects: Manifests
    secrets: dict[SecretKey, Generated]


def gateway(namespace: str, *, replicas: int) -> Gateway:
    """LiteLLM on PostgreSQL and Valkey, with its demo model and a key for one client."""
    into = chart("gateway", namespace)
    postgres = Postgres(into, "postgres", PostgresProps().but(resources={"cpu": "100m"}, volume={"size": "1Gi"}))
    valkey = Valkey(into, "valkey", ValkeyProps().but(resources={"cpu": "50m"}, volume={"size": "1Gi"}))
    props = LiteLLMProxyProps().but(replicas=replicas, resources={"cpu": "200m", "memory": "1Gi"})
    litellm = LiteLLMProxy(into, "litellm", props, database=postgres.database("litellm"), cache=valkey.cache)
    litellm.client(CLIENT, models=("demo",))
    return Gateway(Manifests(mapped(synth(into))), Composition.of(into).wanted_secrets)
