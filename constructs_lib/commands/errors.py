"""How a command ends with an error."""

import sys
from collections.abc import Iterable
from typing import NoReturn

from constructs_lib.core.values.redaction import one_line

SETTINGS, USAGE, ENVIRONMENT = 1, 2, 3
"""Exit codes: settings that can't be used, wrong usage, and a machine that lacks something."""


def fail(code: int, lines: Iterable[str]) -> NoReturn:
    """Ends the process with messages on stderr."""
    for line in lines:
        print(one_line(line), file=sys.stderr)
    raise SystemExit(code)
