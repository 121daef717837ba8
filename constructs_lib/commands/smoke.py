"""`llm-platform smoke`: runs the smoke test in the cluster, or from this machine, and says what failed and what to do."""

import json
import os
import sys
import time
from collections.abc import Iterator
from typing import Annotated, Any
from uuid import uuid4

import typer

from constructs_lib.commands.errors import ENVIRONMENT, USAGE, fail
from constructs_lib.commands.kubectl import KubectlError, kubectl

FAILED = 1
CRON_JOB = "smoke-test"
PAUSE_SECONDS, SLACK_SECONDS = 2, 60
EPILOG = """Examples:\n
llm-platform smoke --namespace llm-platform\n
llm-platform smoke --json > smoke.json\n
OPENAI_BASE_URL=https://api.example.com/v1 OPENAI_API_KEY=... AGENT_BASE_URL=... AGENT_API_KEY=... llm-platform smoke --here\n
Exit codes: 0 all checks passed, 1 a check failed, 2 wrong usage, 3 no kubectl, no cluster, or no smoke test in it.
"""
Result = dict[str, Any]

Namespace = Annotated[str, typer.Option("--namespace", "-n", help="The namespace of the platform.")]
Here = Annotated[bool, typer.Option("--here", help="Ask from this machine, by the variables that the Job in the cluster has.")]
AsJson = Annotated[bool, typer.Option("--json", help="Write one JSON object instead of text.")]


def smoke(namespace: Namespace = "llm-platform", here: Here = False, as_json: AsJson = False) -> None:
    """Sends a request through the whole platform, and looks for its trace, metrics and logs."""
    found: list[Result] = []
    for result in _here() if here else _in_cluster(namespace):
        found.append(result)
        if not as_json:
            print(_text(result), flush=True)
    passed = all(result["status"] != "failed" for result in found)
    if as_json:
        print(json.dumps({"passed": passed, "checks": found}, indent=2))
    raise SystemExit(0 if passed else FAILED)


def _here() -> Iterator[Result]:
    from constructs_lib.apps.smoke_test.program.checks import results  # its package starts Node.js
    from constructs_lib.apps.smoke_test.program.settings import Settings

    settings = Settings(dict(os.environ))
    if settings.errors:
        fail(USAGE, settings.errors)
    return results(settings)


# ---- in the cluster -------------------------------------------------------------------------------------------------


def _in_cluster(namespace: str) -> Iterator[Result]:
    job = f"{CRON_JOB}-{uuid4().hex[:8]}"
    place = ("--namespace", namespace)
    try:
        kubectl(*place, "create", "job", job, f"--from=cronjob/{CRON_JOB}")
        print(f"waiting for the Job {job} in namespace {namespace}", file=sys.stderr, flush=True)
        ended = _wait(place, job)
        lines = kubectl(*place, "logs", f"job/{job}") if ended else ""
    except KubectlError as error:
        fail(ENVIRONMENT, [f"{error}", f"a platform has the CronJob {CRON_JOB} unless its settings have `smoke_test: null`"])
    found = [json.loads(line) for line in lines.splitlines() if line.startswith("{")]
    yield from found or [_no_result(namespace, job)]


def _wait(place: tuple[str, ...], job: str) -> bool:
    """Returns whether the Job has run a pod to its end, within its own deadline."""
    deadline = None
    while deadline is None or time.monotonic() < deadline:
        item = json.loads(kubectl(*place, "get", "job", job, "--output=json"))
        deadline = deadline or time.monotonic() + item["spec"]["activeDeadlineSeconds"] + SLACK_SECONDS
        conditions = [each for each in item.get("status", {}).get("conditions", ()) if each["status"] == "True"]
        if any(each["type"] in ("Complete", "Failed") for each in conditions):
            return not any(each.get("reason") == "DeadlineExceeded" for each in conditions)
        time.sleep(PAUSE_SECONDS)
    return False


def _no_result(namespace: str, job: str) -> Result:
    return {
        "check": "job", "status": "failed", "message": f"the pod of the Job {job} did not run to its end",
        "look_at": f"kubectl --namespace {namespace} describe job,pods --selector app={CRON_JOB}",
        "do": "see whether the pod was scheduled, and its image pulled",
    }  # fmt: skip


def _text(result: Result) -> str:
    lines = [f"{result['status']:<8} {result['check']:<11} {result['message']}"]
    lines += [f"{'':<8} {title:<11} {result[key]}" for title, key in (("look at", "look_at"), ("do", "do")) if result.get(key)]
    return "\n".join(lines)
