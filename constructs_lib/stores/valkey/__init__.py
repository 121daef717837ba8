"""Valkey, in the cluster or outside of it."""

from constructs_lib.stores.valkey.construct import ExternalValkey, Valkey
from constructs_lib.stores.valkey.props import ExternalValkeyProps, ValkeyProps

__all__ = ["ExternalValkey", "ExternalValkeyProps", "Valkey", "ValkeyProps"]
