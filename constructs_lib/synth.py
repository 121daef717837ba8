"""Synthesizing an app, with findings in the user's words instead of a stack."""

from collections.abc import Callable
from typing import Any

from cdk8s import App

from constructs_lib.settings import SettingsError

VALIDATION_FAILED = "Validation failed with the following errors:"


def synthesize(make: Callable[[App], Any], outdir: str | None = None) -> None:
    """Makes charts in a new app and writes them. Raises SettingsError with a line for each finding; then nothing is written."""
    app = App(outdir=outdir) if outdir else App()
    make(app)
    try:
        app.synth()
    except RuntimeError as error:
        _, found, lines = str(error).partition(VALIDATION_FAILED)
        if not found:
            raise
        findings = [line.strip() for line in lines.splitlines() if line.strip().startswith("[")]
        raise SettingsError("\n".join(findings)) from None
