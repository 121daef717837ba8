"""Filebeat: reads the logs of a node's containers and sends them on."""

from constructs_lib.observability.filebeat.construct import Filebeat
from constructs_lib.observability.filebeat.props import FilebeatProps

__all__ = ["Filebeat", "FilebeatProps"]
