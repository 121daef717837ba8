"""The cluster of the kubeconfig, through kubectl."""

import re
import shutil
import subprocess

from constructs_lib.commands.errors import ENVIRONMENT, fail

TIMEOUT_SECONDS = 120
LOG_LINE = re.compile(r"^[IWEF]\d{4} .*\n", re.MULTILINE)
"""A line of kubectl's own log, which repeats the error for each attempt."""


class KubectlError(Exception):
    """The message that kubectl has written."""


def kubectl(*arguments: str) -> str:
    """Returns the output of kubectl. Raises KubectlError if it fails; ends the process if kubectl is missing."""
    if not shutil.which("kubectl"):
        fail(ENVIRONMENT, ["kubectl: was not found; install it, and let KUBECONFIG name the cluster"])
    try:
        done = subprocess.run(["kubectl", *arguments], capture_output=True, text=True, timeout=TIMEOUT_SECONDS, check=False)
    except subprocess.TimeoutExpired as error:
        raise KubectlError(f"kubectl {arguments[0]}: no answer within {TIMEOUT_SECONDS} s") from error
    if done.returncode:
        raise KubectlError(re.sub(LOG_LINE, "", done.stderr or done.stdout).strip())
    return done.stdout
