"""A PostgreSQL server and its databases as applications see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from constructs_lib.core.values.env import EnvValue
from constructs_lib.core.values.images import Image
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint, Readiness
from constructs_lib.core.wiring.store_endpoints import DatabaseEndpoint

ASK = 'psql --command="SELECT 1"'
ASK_OWN = """\
answer=$(psql --command="SELECT 1" 2>&1) && exit
echo "$answer"
case $answer in *"authentication failed"*|*"does not exist"*)
  echo "If the Job $0-... is complete, the database was lost or restored: delete that Job and apply again."
esac
exit 1
"""
"""For a database that a Job creates: its name is the Job's without the hash."""


class DatabaseServer(Protocol):
    """A PostgreSQL server, in the cluster or outside it."""

    def database(self, name: str, extensions: Sequence[str] = ()) -> DatabaseEndpoint:
        """Returns the database of the application `name`, with the role that owns it."""
        ...

    def monitoring(self) -> DatabaseEndpoint | None:
        """Returns a database with a role that may read the server's statistics; None if there is none."""
        ...


def database_endpoint(
    server: Endpoint,
    name: str,
    database: str,
    username: str,
    password: SecretKey,
    *,
    ssl_mode: str,
    psql: Image,
    ask: str = ASK,
    parameters: Mapping[str, str] | None = None,
) -> DatabaseEndpoint:
    """Returns one database of a server or pooler. It is ready when `ask`, a shell script with `psql`'s variables set, exits 0."""
    endpoint = DatabaseEndpoint(
        name=name, host=server.host, port=server.port, owner=server.owner, target_port=server.target_port, peers=server.peers,
        database=database, username=username, password=password, ssl_mode=ssl_mode, parameters=parameters or {},
    )  # fmt: skip
    options = endpoint.parameters.get("options")
    env: dict[str, EnvValue] = {
        "PGHOST": server.host, "PGPORT": str(server.port), "PGDATABASE": database, "PGUSER": username,
        "PGPASSWORD": password, "PGSSLMODE": ssl_mode, "PGCONNECT_TIMEOUT": "5", **endpoint.trust,
        **({"PGOPTIONS": options} if options else {}),
    }  # fmt: skip
    return replace(endpoint, readiness=Readiness(psql, ("sh", "-c", ask, name), env))
