"""PostgreSQL with pgvector, in the cluster or outside it."""

from constructs_lib.stores.postgres.cnpg import CnpgPostgres
from constructs_lib.stores.postgres.cnpg_props import CnpgPostgresProps
from constructs_lib.stores.postgres.construct import Postgres
from constructs_lib.stores.postgres.database import DatabaseServer
from constructs_lib.stores.postgres.external import ExternalPostgres
from constructs_lib.stores.postgres.props import ExternalDatabaseProps, ExternalPostgresProps, PoolerProps, PostgresProps
from constructs_lib.stores.postgres.server import PostgresServer

__all__ = [
    "CnpgPostgres",
    "CnpgPostgresProps",
    "DatabaseServer",
    "ExternalDatabaseProps",
    "ExternalPostgres",
    "ExternalPostgresProps",
    "PoolerProps",
    "Postgres",
    "PostgresProps",
    "PostgresServer",
]
