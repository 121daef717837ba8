"""Logstash: takes the logs of the programs apart and brings them to Elasticsearch."""

from constructs_lib.observability.logstash.construct import Logstash
from constructs_lib.observability.logstash.props import (
    BeatsInput,
    DropRequests,
    Lift,
    LogstashProps,
    OwnFilter,
    ParseJson,
    RemoveFields,
)

__all__ = ["BeatsInput", "DropRequests", "Lift", "Logstash", "LogstashProps", "OwnFilter", "ParseJson", "RemoveFields"]
