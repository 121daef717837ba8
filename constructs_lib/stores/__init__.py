"""The stores: PostgreSQL, Valkey, ClickHouse and an object store."""
