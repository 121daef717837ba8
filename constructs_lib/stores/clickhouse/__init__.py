"""ClickHouse, in the cluster or outside it."""

from constructs_lib.stores.clickhouse.construct import ClickHouse
from constructs_lib.stores.clickhouse.external import ExternalClickHouse
from constructs_lib.stores.clickhouse.props import ClickHouseProps, ExternalClickHouseProps, KeeperProps

__all__ = ["ClickHouse", "ClickHouseProps", "ExternalClickHouse", "ExternalClickHouseProps", "KeeperProps"]
