"""`llm-platform synth`: manifests from files of settings."""

from pathlib import Path
from typing import Annotated

import typer

from constructs_lib.commands.errors import ENVIRONMENT, SETTINGS, fail
from constructs_lib.commands.node import require_node
from constructs_lib.core.values.errors import SettingsError

EPILOG = """Examples:\n
llm-platform synth company.yaml\n
llm-platform synth environments/*.yaml --outdir manifests\n
Exit codes: 0 done, 1 settings that can't be used, 2 wrong usage, 3 no Node.js or no folder to write to, 130 interrupted. Nothing is
written unless it is 0.
"""

Files = Annotated[
    list[Path], typer.Argument(metavar="SETTINGS", help="YAML files of settings; each becomes <outdir>/<its name>.k8s.yaml.")
]
Outdir = Annotated[Path, typer.Option(envvar="CDK8S_OUTDIR", help="The folder for the manifests.")]


def synth(files: Files, outdir: Outdir = Path("dist")) -> None:
    """Writes the manifests of a platform for each file of settings, or lists every error and writes nothing."""
    require_node()
    from constructs_lib.files import rendered_files
    from constructs_lib.synth import write

    try:
        texts = rendered_files(files, outdir)
        write(texts)
    except SettingsError as error:
        fail(SETTINGS, error.lines)
    except OSError as error:
        fail(ENVIRONMENT, [f"{error.filename}: can't be written: {error.strerror}"])
    for path in texts:
        print(path)
