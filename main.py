"""Synthesizes every environment into dist/.

    python main.py                      the environments of constructs_lib/settings.py
    python main.py SETTINGS.yaml ...    one chart for each file, named after it

The folder is `dist`, or CDK8S_OUTDIR where that is set. Settings that can't be used are all listed, and nothing is written.
"""

import gc
import os
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path

gc.disable()  # the process ends before there is anything to collect
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # there are none, and looking for them reads every package

from constructs_lib import ENVIRONMENTS, LLMPlatform, PlatformProps, SettingsError, load, synthesize  # noqa: E402


def environments(files: list[str]) -> Mapping[str, PlatformProps]:
    """The settings of each chart to make, by its name."""
    if not files:
        return ENVIRONMENTS
    findings: list[str] = []
    loaded: dict[str, PlatformProps] = {}
    for file in map(Path, files):
        try:
            loaded[file.stem] = load(file)
        except SettingsError as error:
            findings.append(str(error))
    if findings:
        raise SettingsError("\n".join(findings))
    return loaded


def main() -> None:
    """Writes one file for each environment."""
    try:
        charts = environments(sys.argv[1:])
        synthesize(*(partial(LLMPlatform, id=name, props=props) for name, props in charts.items()))
    except SettingsError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
