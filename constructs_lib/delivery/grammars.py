"""Text that only delivery has."""

import re
from typing import Annotated

from constructs_lib.core.values.grammars import Grammar

_HOST = r"[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?"
_PATH = r"[-A-Za-z0-9._~]+(?:/[-A-Za-z0-9._~]+)*/?"
_REPOSITORY = Grammar(
    "a repository's URL",
    "write such as 'https://git.example.com/team/platform.git' or 'ssh://git@git.example.com/team/platform.git', without password",
    rf"(?:https://|ssh://[A-Za-z0-9._-]+@){_HOST}(?::[1-9][0-9]{{0,4}})?/{_PATH}",
    1024,
)
_BRANCH = Grammar(
    "a branch",
    "write such as 'main' or 'release/1'",
    r"(?!.*(?:\.\.|//|\.lock$))[A-Za-z0-9_](?:[-A-Za-z0-9._/]*[A-Za-z0-9_])?",
    200,
)
_FOLDER = Grammar(
    "a folder of the repository", "write such as 'dist' or 'deploy/manifests', without './' and '..'",
    r"(?!\.)[-A-Za-z0-9._]+(?:/(?!\.)[-A-Za-z0-9._]+)*", 200,
)  # fmt: skip
_DURATION = Grammar("a duration", "write such as '30m', '8h' or '1h30m'", "(?:[1-9][0-9]{0,3}h)?(?:[1-9][0-9]{0,3}m)?(?<=[hm])")

LIMITS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 6))
"""The ranges of minute, hour, day of the month, month and day of the week."""


def _check_cron(text: str) -> None:
    for part, (low, high) in zip(text.split(" "), LIMITS, strict=True):
        for item in part.split(","):
            numbers = [int(number) for number in re.findall(r"[0-9]+", item.partition("/")[0])]
            if not all(low <= number <= high for number in numbers) or numbers != sorted(numbers) or "/0" in item:
                raise ValueError(f"{text!r} has {item!r}, where numbers from {low} to {high} belong, the smaller first")


_ITEM = r"(?:\*|[0-9]{1,2}(?:-[0-9]{1,2})?)(?:/[0-9]{1,2})?"
_CRON = Grammar(
    "a schedule of cron", "write minute, hour, day of the month, month and day of the week as numbers, such as '0 22 * * 1-5'",
    rf"{_ITEM}(?:,{_ITEM})*(?: {_ITEM}(?:,{_ITEM})*){{4}}", rule=_check_cron,
)  # fmt: skip

_CLUSTER = Grammar(
    "a name of a cluster", "use letters, digits and '-._@:/', with a letter or digit first", "[A-Za-z0-9][-A-Za-z0-9._@:/]*", 253
)
_RELEASE = Grammar("a version of Kubernetes", "write such as 'v1.35.4'", r"v1\.[1-9][0-9]?\.[0-9]{1,2}")

RepositoryUrl = Annotated[str, _REPOSITORY]
"""The URL of a Git repository, by https or ssh."""
Branch = Annotated[str, _BRANCH]
"""The name of a Git branch."""
Folder = Annotated[str, _FOLDER]
"""A folder of the repository, relative to its root."""
Duration = Annotated[str, _DURATION]
"""Hours and minutes."""
Cron = Annotated[str, _CRON]
"""A schedule in five fields of numbers."""
Cluster = Annotated[str, _CLUSTER]
"""The name of a cluster: a context of a kubeconfig, a cluster of Argo CD, or a Secret."""
Release = Annotated[str, _RELEASE]
"""A version of Kubernetes."""
