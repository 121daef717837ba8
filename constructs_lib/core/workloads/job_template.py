"""A Job that runs only when it is asked for."""

from __future__ import annotations

from typing import Any

from cdk8s import ApiObject
from constructs import Construct

from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.values.env import Env
from constructs_lib.core.values.images import Image
from constructs_lib.core.values.names import check_name
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.workloads.pod import SMALL
from constructs_lib.core.workloads.workload import Workload

LONGEST_NAME = 52
"""Characters: the API server's limit for CronJobs, since Jobs get a suffix of 11."""
KEPT_SECONDS = 3600
"""Seconds for which a finished Job and its log are kept."""


class JobTemplate(Workload):
    """A suspended CronJob, which runs nothing by itself: `kubectl create job NAME --from=cronjob/ID` makes a Job of it.

    A Job made so fails with its first failed pod, or after `deadline_seconds`.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        image: Image,
        program: str,
        role: str,
        deadline_seconds: int,
        resources: Resources = SMALL,
        command: tuple[str, ...] = (),
        env: Env | None = None,
    ) -> None:
        super().__init__(scope, id, image=image, resources=resources, program=program, role=role, command=command, env=env)
        check_name(self.name, LONGEST_NAME)
        self._deadline_seconds = deadline_seconds
        self.pod.options["restartPolicy"] = "Never"
        self.workload: ApiObject = Manifest(
            self, "CronJob", "CronJob", lambda: {"spec": self._spec()},
            api_version="batch/v1", name=self.name, labels=self.labels,
        )  # fmt: skip

    def _spec(self) -> dict[str, Any]:
        job = {
            "backoffLimit": 0,
            "activeDeadlineSeconds": self._deadline_seconds,
            "ttlSecondsAfterFinished": KEPT_SECONDS,
            "template": self.template(),
        }
        # A schedule is required, but not followed while the CronJob is suspended.
        return {
            "schedule": "0 0 1 1 *",
            "suspend": True,
            "startingDeadlineSeconds": 60,
            "concurrencyPolicy": "Forbid",
            "jobTemplate": {"spec": job},
        }
