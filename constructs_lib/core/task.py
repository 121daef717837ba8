"""Work that is done once: a Job that can be applied again and again."""

from __future__ import annotations

from pathlib import Path

from cdk8s import ApiObject
from constructs import Construct

from constructs_lib.core.endpoint import DatabaseEndpoint, Env
from constructs_lib.core.images import Image
from constructs_lib.core.manifest import Manifest
from constructs_lib.core.names import check_name, content_hash
from constructs_lib.core.pod import SMALL, Container
from constructs_lib.core.props import Resources
from constructs_lib.core.workload import STOPS, Workload

RESUME_PRISMA = Path(__file__).with_name("resume_prisma.sql").read_text()
"""For programs that migrate with Prisma."""
HASH = 11
"""Characters that a Job's name has more than its task's."""
RETRIES = 20
"""Pods that may fail. Kubernetes waits longer after each, up to six minutes, so this is a good hour."""


class Task(Workload):
    """A Job. Jobs can't be changed, so its name ends in a hash of its pod: other work is another Job."""

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
            command=command, args=args, working_dir=working_dir, env=env,
        )  # fmt: skip
        check_name(self.name, 63 - HASH)
        self.pod.options["restartPolicy"] = "Never"
        self.job: ApiObject = Manifest(
            self, "Job", "Job",
            lambda: {"spec": {"backoffLimit": RETRIES, "template": self.template()}},
            api_version="batch/v1", name=self.name, labels=self.labels, final_name=self.job_name,
        )  # fmt: skip

    def job_name(self) -> str:
        """The Job's name. It is final at synth, when the pod is complete."""
        return f"{self.name}-{content_hash(self.template())}"


class Migration(Task):
    """A Task that brings a database to the schema its program needs, and leaves a mark there when it has.

    The program's pods stand behind `gate`: they wait for the mark of just this version, and never migrate themselves. `resume`
    is SQL that runs first, for programs that refuse a database in which a migration was killed.
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
            scope, id, image=image, program=program, role="migration", resources=resources,
            command=command, args=args, working_dir=working_dir, env=env,
        )  # fmt: skip
        if database.readiness is None:
            raise ValueError(f"{database.name} has no readiness command, so {id} can't wait for it")
        self._sql = database.readiness
        if resume:
            self.pod.steps.append(self._psql("resume", f"psql --quiet --set=ON_ERROR_STOP=1 <<'SQL'\n{resume}SQL\n"))
        self.pod.steps.append(self.container)
        self.pod.last = self._marking

    def gate(self, workload: Workload) -> None:
        """Lets the workload's pods wait until this version's migration is done."""
        workload.pod.waits["schema-gate"] = lambda: self._with_version(self._psql("schema-gate", GATE))

    def _marking(self) -> Container:
        return self._with_version(self._psql("mark-schema", MARK))

    def _with_version(self, container: Container) -> Container:
        container.env["SCHEMA_VERSION"] = self._version()
        return container

    def _psql(self, name: str, script: str) -> Container:
        return Container(name, self._sql.image, SMALL, command=("sh", "-ec", script), env=dict(self._sql.env))

    def _version(self) -> str:
        work = self.container.manifest(None)
        return f"{self.name}-{content_hash({**work, 'resources': None})}"


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
{STOPS}
query="SELECT 'done' FROM schema_gate.done WHERE version = '$SCHEMA_VERSION'"
asked() {{ psql --quiet --tuples-only --no-align --command "$query" 2>/dev/null; }}
until [ "$(asked)" = done ]; do echo "waiting for the schema $SCHEMA_VERSION"; sleep 2; done
"""
