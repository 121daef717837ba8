"""An S3-compatible object store, in the cluster or outside of it."""

from constructs_lib.stores.object_store.construct import ExternalObjectStore, ObjectStore
from constructs_lib.stores.object_store.props import ExternalBucketProps, ExternalObjectStoreProps, ObjectStoreProps

__all__ = ["ExternalBucketProps", "ExternalObjectStore", "ExternalObjectStoreProps", "ObjectStore", "ObjectStoreProps"]
