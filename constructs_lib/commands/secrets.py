"""`llm-platform secrets`: every Secret of a platform, and those that a cluster lacks. Values are never read."""

import json
from pathlib import Path
from typing import Annotated

import typer

from constructs_lib.commands.errors import ENVIRONMENT, SETTINGS, fail
from constructs_lib.commands.kubectl import KubectlError, kubectl
from constructs_lib.commands.node import require_node
from constructs_lib.core.values.errors import SettingsError

KEYS = '{{range .items}}{{$name := .metadata.name}}{{range $key, $value := .data}}{{$name}}/{{$key}}{{"\\n"}}{{end}}{{end}}'
"""A Go template by which kubectl prints the names of Secrets and keys, and no values."""
EPILOG = """Examples:\n
llm-platform secrets company.yaml\n
llm-platform secrets company.yaml --check\n
Exit codes: 0 done, 1 settings that can't be used or keys that are missing, 2 wrong usage, 3 no Node.js, kubectl or cluster.
"""

File = Annotated[Path, typer.Argument(metavar="SETTINGS", help="A YAML file of settings.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Check = Annotated[bool, typer.Option("--check", help="Only print the keys that the cluster of kubectl's context lacks.")]


def secrets(file: File, as_json: AsJson = False, check: Check = False) -> None:
    """Lists every Secret of a platform, with its keys, their forms, and the programs that read them. Never reads a value."""
    require_node()
    from constructs_lib.files import file_secrets
    from constructs_lib.secret_list import missing, table

    try:
        entries = file_secrets(file)
        lacking = missing(entries, {each.namespace: _keys_in(each.namespace) for each in entries}) if check else []
    except SettingsError as error:
        fail(SETTINGS, error.lines)
    except KubectlError as error:
        fail(ENVIRONMENT, [f"kubectl: {error}"])
    if lacking:
        fail(SETTINGS, lacking)
    if not check:
        print(json.dumps([entry.as_json() for entry in entries], indent=2) if as_json else table(entries))


def _keys_in(namespace: str) -> set[str]:
    where = ["--namespace", namespace] if namespace else []
    return set(kubectl("get", "secrets", *where, "--output", f"go-template={KEYS}").split())
