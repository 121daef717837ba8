"""Logstash parses the logs of the programs and sends them to Elasticsearch."""

from constructs_lib.observability.logstash.construct import Logstash
from constructs_lib.observability.logstash.filters import DropRequests, Lift, OwnFilter, ParseJson, RemoveFields
from constructs_lib.observability.logstash.props import BeatsInput, LogstashProps

__all__ = ["BeatsInput", "DropRequests", "Lift", "Logstash", "LogstashProps", "OwnFilter", "ParseJson", "RemoveFields"]
