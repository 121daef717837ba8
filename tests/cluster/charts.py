"""Charts that several cluster tests apply, at sizes that fit a small node."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from constructs_lib.apps.litellm import LiteLLMProxy, LiteLLMProxyProps
from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.values.secrets import Generated, SecretKey
from constructs_lib.observability import ObservabilityProps, ObservabilityStack
from constructs_lib.stores.postgres import Postgres, PostgresProps
from constructs_lib.stores.valkey import Valkey, ValkeyProps
from constructs_lib.testing import Manifests, chart, synth
from tests.cluster.image_map import mapped

CLIENT = "open-webui"


@dataclass(frozen=True)
class Gateway:
    """LiteLLM with its stores and one client, ready to be applied."""

    objects: Manifests
    secrets: dict[SecretKey, Generated]


def gateway(
    namespace: str,
    *,
    replicas: int,
    model: str = "demo",
    litellm: Mapping[str, Any] | None = None,
    volume: Mapping[str, Any] | None = None,
    observability: ObservabilityProps | None = None,
    change: Callable[[LiteLLMProxy], None] = lambda _: None,
) -> Gateway:
    """LiteLLM on PostgreSQL and Valkey, with its demo model under the name `model` and a key for one client.

    `litellm` has further props of LiteLLM, `volume` those of PostgreSQL's volume. `change` is called with the finished proxy.
    """
    into = chart("gateway", namespace)
    postgres = Postgres(
        into, "postgres", PostgresProps().replace(resources={"cpu": "100m"}, volume={"size": "1Gi", **(volume or {})})
    )
    valkey = Valkey(into, "valkey", ValkeyProps().replace(resources={"cpu": "50m"}, volume={"size": "1Gi"}))
    props = LiteLLMProxyProps().replace(replicas=replicas, resources={"cpu": "200m", "memory": "1Gi"})
    props = props.replace(models=[props.models[0].replace(name=model)], **(litellm or {}))
    proxy = LiteLLMProxy(into, "litellm", props, database=postgres.database("litellm"), cache=valkey.cache)
    proxy.client(CLIENT, models=(model,))
    change(proxy)
    if observability:
        ObservabilityStack(into, "observability", observability, watch=[into])
    return Gateway(Manifests(mapped(synth(into))), ChartContext.of(into).wanted_secrets)
