"""Elasticsearch stores the logs and searches them."""

from constructs_lib.observability.elasticsearch.construct import Elasticsearch
from constructs_lib.observability.elasticsearch.props import ElasticsearchProps, Lifecycle

__all__ = ["Elasticsearch", "ElasticsearchProps", "Lifecycle"]
