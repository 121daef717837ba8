"""Jobs that can be applied again and again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cdk8s import ApiObject
from constructs import Construct

from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.values.env import Env
from constructs_lib.core.values.images import Image
from constructs_lib.core.values.names import check_name, content_hash
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.wiring.endpoint import Readiness
from constructs_lib.core.wiring.store_endpoints import DatabaseEndpoint
from constructs_lib.core.workloads.pod import SMALL, Container
from constructs_lib.core.workloads.props import pods_of
from constructs_lib.core.workloads.workload import EXIT_ON_TERM, Workload

RESUME_PRISMA = Path(__file__).with_name("resume_prisma.sql").read_text()
"""SQL for programs that migrate with Prisma: lets a migration that was killed run again."""
HASH_SUFFIX_LENGTH = 11
"""Characters that the hash adds to a Job's name."""
RETRIES = 20
"""Failed pods before the Job fails. Kubernetes backs off up to six minutes between them: over an hour in all."""


class Job(Workload):
    """A Job. Its pod template is immutable, so its name ends in a hash of the template: a change makes a new Job.

    Its pods have the settings of pods of the application that it is made in: it runs on the same nodes, for example.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        image: Image,
        program: str,
        role: str,
        resources: Resources = SMALL,
        command: tuple[str, ...] = (),
        args: tuple[str, ...] = (),
        working_dir: str | None = None,
        env: Env | None = None,
    ) -> None:
        super().__init__(
            scope, id, image=image, resources=resources, program=program, role=role,
            command=command, args=args, working_dir=working_dir, env=env, pods=pods_of(scope),
        )  # fmt: skip
        check_name(self.name, 63 - HASH_SUFFIX_LENGTH)
        self.pod.options["restartPolicy"] = "Never"
        self.workload: ApiObject = Manifest(
            self, "Job", "Job",
            lambda: {"spec": {"backoffLimit": RETRIES, "template": self.template()}},
            api_version="batch/v1", name=self.name, labels=self.labels, final_name=self.job_name,
        )  # fmt: skip

    def job_name(self, job: Mapping[str, Any] | None = None) -> str:
        """Returns the Job's name, which follows from its pod template: of the final object, or of the template as it is now."""
        return f"{self.name}-{content_hash(job['spec']['template'] if job else self.template())}"


class Migration(Job):
    """A Job that migrates a database to the schema of a program's version, and records the version in the database when it is done.

    The program's pods stand behind `wait_in`: they wait for the mark of just this version, and never migrate themselves. The Job
    connects to `database.unpooled`, the pods through a pooler if there is one. `resume` is SQL that runs first, for programs that
    reject a database in which a migration was killed.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        database: DatabaseEndpoint,
        image: Image,
        program: str,
        resources: Resources,
        command: tuple[str, ...] = (),
        args: tuple[str, ...] = (),
        working_dir: str | None = None,
        env: Env | None = None,
        resume: str | None = None,
    ) -> None:
        super().__init__(
            scope, id, image=image, program=program, role="migration", resources=resources.replace(extended={}),
            command=command, args=args, working_dir=working_dir, env=env,
        )  # fmt: skip
        self._sql = _psql_of(database.unpooled, id)
        self._gate_sql = _psql_of(database, id)
        self.pod.steps.append(self.container)
        if resume:
            self._before(_psql("resume", f"psql --quiet --set=ON_ERROR_STOP=1 <<'SQL'\n{resume}SQL\n", self._sql))
        self.pod.last = self._marking

    def prepare(self, name: str, image: Image, script: str, env: Env) -> None:
        """Adds a shell script that runs before the migration, in an init container."""
        self._before(Container(name, image, SMALL, command=("sh", "-ec", script), env=dict(env)))

    def wait_in(self, workload: Workload) -> None:
        """Adds an init container to the workload that waits until the migration of this version is done."""
        workload.pod.waits["schema-gate"] = lambda: self._with_version(_psql("schema-gate", GATE, self._gate_sql))

    def _before(self, container: Container) -> None:
        self.pod.steps.insert(self.pod.steps.index(self.container), container)

    def _marking(self) -> Container:
        return self._with_version(_psql("mark-schema", MARK, self._sql))

    def _with_version(self, container: Container) -> Container:
        container.env["SCHEMA_VERSION"] = self._version()
        return container

    def _version(self) -> str:
        work = self.container.manifest()
        env = [variable for variable in work.get("env", ()) if variable["name"] not in self.pods.env]
        return f"{self.name}-{content_hash({**work, 'env': env, 'resources': None})}"


def _psql_of(database: DatabaseEndpoint, migration: str) -> Readiness:
    if database.readiness is None:
        raise ValueError(f"{database.name} has no readiness command, so {migration} can't wait for it")
    return database.readiness


def _psql(name: str, script: str, sql: Readiness) -> Container:
    return Container(name, sql.image, SMALL, command=("sh", "-ec", script), env=dict(sql.env))


MARK = """\
psql --quiet --set=ON_ERROR_STOP=1 <<'SQL'
\\getenv version SCHEMA_VERSION
SET client_min_messages = warning;
CREATE SCHEMA IF NOT EXISTS schema_gate;
CREATE TABLE IF NOT EXISTS schema_gate.done (version text PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
INSERT INTO schema_gate.done (version) VALUES (:'version') ON CONFLICT DO NOTHING;
SQL
"""
GATE = f"""\
{EXIT_ON_TERM}
query="SELECT 'done' FROM schema_gate.done WHERE version = '$SCHEMA_VERSION'"
asked() {{ psql --quiet --tuples-only --no-align --command "$query" 2>&1; }}
until answer=$(asked) && [ "$answer" = done ]; do
  [ "$answer" = "$last" ] || echo "waiting for the migration $SCHEMA_VERSION: ${{answer:-not finished yet}}"
  [ "$last" ] || echo "after a database was lost or restored: delete the Jobs ${{SCHEMA_VERSION%-*}}-* and apply again"
  last=$answer; sleep 2
done
"""
