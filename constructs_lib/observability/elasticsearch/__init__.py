"""Elasticsearch: where logs are kept and searched."""

from constructs_lib.observability.elasticsearch.construct import Elasticsearch
from constructs_lib.observability.elasticsearch.props import ElasticsearchProps, Lifecycle

__all__ = ["Elasticsearch", "ElasticsearchProps", "Lifecycle"]
