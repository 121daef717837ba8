"""PostgreSQL with pgvector, in the cluster or outside of it."""

from constructs_lib.stores.postgres.construct import DatabaseServer, ExternalPostgres, Postgres
from constructs_lib.stores.postgres.props import ExternalDatabaseProps, ExternalPostgresProps, PostgresProps

__all__ = [
    "DatabaseServer",
    "ExternalDatabaseProps",
    "ExternalPostgres",
    "ExternalPostgresProps",
    "Postgres",
    "PostgresProps",
]
