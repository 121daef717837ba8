"""ClickHouse, in the cluster or outside of it."""

from constructs_lib.stores.clickhouse.construct import ClickHouse, ExternalClickHouse
from constructs_lib.stores.clickhouse.props import ClickHouseProps, ExternalClickHouseProps, KeeperProps

__all__ = ["ClickHouse", "ClickHouseProps", "ExternalClickHouse", "ExternalClickHouseProps", "KeeperProps"]
