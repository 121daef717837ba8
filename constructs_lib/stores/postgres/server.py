"""A PostgreSQL server whose databases and roles Jobs create, as its superuser."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from constructs import Construct

from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.env import Env
from constructs_lib.core.values.images import Image
from constructs_lib.core.values.secrets import Generated, SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint, Readiness
from constructs_lib.core.wiring.store_endpoints import DatabaseEndpoint
from constructs_lib.core.workloads.job import Job
from constructs_lib.stores.postgres.database import ASK_OWN, database_endpoint
from constructs_lib.stores.postgres.props import MONITORING

FOLDER = Path(__file__).parent
CREATE_DATABASE = ("create_database.sh", "own_objects.sql")
CREATE_MONITOR = ("create_monitor.sh",)
SUPERUSER = "postgres"
RESERVED = ("none", "public", SUPERUSER, "template0", "template1", MONITORING)
"""Names of databases and roles that exist, or that PostgreSQL doesn't allow."""


class PostgresServer(Application):
    """A PostgreSQL server in the cluster, with a database and a role for each application."""

    endpoint: Endpoint
    superuser_password: SecretKey
    psql: Image
    """An image with `psql`."""
    ssl_mode: str
    reserved: Sequence[str] = RESERVED
    """Names that no database can have."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self.secrets: dict[str, Secret] = {}
        """The Secrets of roles, by the name of the application."""
        self.jobs: dict[str, Job] = {}
        """The Jobs that create databases and roles, by the name of the application."""

    @checked
    def database(self, name: str, extensions: Sequence[str] = ()) -> DatabaseEndpoint:
        """Returns a new database with a role of the same name, created by a Job. The superuser creates the `extensions`.

        Raises ValueError if the name is taken: each application has its own database.
        """
        if name in self.reserved:
            raise ValueError(f"{self.name}: a database can't be called {name!r}; PostgreSQL or this server uses that name")
        password = self._password(name)
        env = {
            "APP_DATABASE": name, "APP_ROLE": name, "APP_PASSWORD": password, "APP_EXTENSIONS": " ".join(extensions),
        }  # fmt: skip
        self._set_up(name, CREATE_DATABASE, env)
        return self._owned(name, database=name, username=name, password=password)

    def monitoring(self) -> DatabaseEndpoint:
        """Returns the superuser's database with a new role that may read the server's statistics, created by a Job."""
        password = self._password(MONITORING)
        self._set_up(MONITORING, CREATE_MONITOR, {"MONITOR_ROLE": MONITORING, "MONITOR_PASSWORD": password})
        return self._owned(MONITORING, database=SUPERUSER, username=MONITORING, password=password)

    # ---- for subclasses ---------------------------------------------------------------------------------------------

    def _readiness(self, host: str) -> Readiness:
        return Readiness(self.psql, ("pg_isready", "-h", host, "-U", SUPERUSER, "-t", "5"))

    def _password(self, name: str) -> SecretKey:
        if name in self.secrets:
            raise ValueError(f"{self.name}: {name!r} has a database already; give each application its own")
        self.secrets[name] = Secret(self, f"secret-{name}", {"password": Generated()}, name=f"{self.name}-{name}")
        return self.secrets[name]["password"]

    def _owned(self, name: str, *, database: str, username: str, password: SecretKey) -> DatabaseEndpoint:
        return database_endpoint(
            self.endpoint, f"{self.name}-{name}", database, username, password,
            ssl_mode=self.ssl_mode, psql=self.psql, ask=ASK_OWN,
        )  # fmt: skip

    def _set_up(self, name: str, files: tuple[str, ...], env: Env) -> None:
        job = Job(
            self, f"{self.name}-{name}", image=self.psql, program="postgres", role="database-setup",
            command=("sh", "-eu", f"/opt/setup/{files[0]}"), env=env,
        )  # fmt: skip
        job.add_files("/opt/setup", {file: (FOLDER / file).read_text() for file in files})
        job.connect(
            self.endpoint,
            {"PGHOST": self.endpoint.host, "PGUSER": SUPERUSER, "PGPASSWORD": self.superuser_password},
            wait=True,
        )
        self.jobs[name] = job
