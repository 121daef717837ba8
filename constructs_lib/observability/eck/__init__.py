"""The logs where ECK, Elastic's operator, makes the pods: its resources in place of workloads, and all else as without it."""

from constructs_lib.observability.eck.elasticsearch import EckElasticsearch
from constructs_lib.observability.eck.filebeat import EckFilebeat
from constructs_lib.observability.eck.kibana import EckKibana
from constructs_lib.observability.eck.logstash import EckLogstash
from constructs_lib.observability.eck.props import (
    EckElasticsearchProps,
    EckFilebeatProps,
    EckKibanaProps,
    EckLogsProps,
    EckLogstashProps,
)

__all__ = [
    "EckElasticsearch",
    "EckElasticsearchProps",
    "EckFilebeat",
    "EckFilebeatProps",
    "EckKibana",
    "EckKibanaProps",
    "EckLogsProps",
    "EckLogstash",
    "EckLogstashProps",
]
