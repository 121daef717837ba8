"""Valkey, in the cluster or outside it."""

from constructs_lib.stores.valkey.construct import Valkey
from constructs_lib.stores.valkey.external import ExternalValkey
from constructs_lib.stores.valkey.props import ExternalValkeyProps, SentinelProps, ValkeyProps

__all__ = ["ExternalValkey", "ExternalValkeyProps", "SentinelProps", "Valkey", "ValkeyProps"]
