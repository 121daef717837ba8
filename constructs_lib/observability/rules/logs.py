"""Rules about the logs: Filebeat, Logstash, Elasticsearch."""

from __future__ import annotations

from constructs_lib.observability.rules.model import Alert, Group, runbook

LOGS = 'elasticsearch_index_stats_indexing_index_total{index=~"[.]ds-logs-.+"}'
"""Number of all documents ever written to the data streams of logs."""

STALLED = Alert(
    name="LogPipelineStalled",
    expr=f"sum(increase({LOGS}[15m])) == 0\nor absent({LOGS})",
    after="15m",
    severity="warning",
    summary="No logs arrive in Elasticsearch",
    description="Not one line was written to the logs' data streams for 15 minutes. Filebeat and Logstash keep them for a while.",
    runbook=runbook(
        "Logstash first: kubectl logs says whether Elasticsearch rejects it (401, 403, or a disk above its watermark).",
        "Then Filebeat on the nodes: its logs say whether it reaches Logstash.",
        "Nothing is lost while Logstash's queue has free space and the nodes keep the container logs.",
    ),
)
RED = Alert(
    name="ElasticsearchRed",
    expr='elasticsearch_cluster_health_status{color="red"} == 1',
    after="5m",
    severity="critical",
    summary="Elasticsearch is red",
    description="An index has no primary shard: its logs can neither be read nor written.",
    runbook=runbook(
        "See which: GET _cluster/allocation/explain says why a shard has no place.",
        "A full disk: shorten the logs' retention or grow the volume. A lost node: bring it back before anything else.",
    ),
)

GROUP = Group("logs", (STALLED, RED), frozenset({"elasticsearch-exporter"}))
