"""Filebeat reads the logs of containers on each node and sends them to Logstash."""

from constructs_lib.observability.filebeat.construct import Filebeat
from constructs_lib.observability.filebeat.props import FilebeatProps

__all__ = ["Filebeat", "FilebeatProps"]
