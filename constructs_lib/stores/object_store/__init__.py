"""An S3-compatible object store, in the cluster or outside it."""

from constructs_lib.stores.object_store.construct import ObjectStore
from constructs_lib.stores.object_store.external import ExternalObjectStore
from constructs_lib.stores.object_store.props import ExternalBucketProps, ExternalObjectStoreProps, ObjectStoreProps

__all__ = ["ExternalBucketProps", "ExternalObjectStore", "ExternalObjectStoreProps", "ObjectStore", "ObjectStoreProps"]
