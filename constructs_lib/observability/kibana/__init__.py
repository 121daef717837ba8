"""Kibana is the user interface for searching the logs."""

from constructs_lib.observability.kibana.construct import Kibana
from constructs_lib.observability.kibana.props import KibanaProps

__all__ = ["Kibana", "KibanaProps"]
