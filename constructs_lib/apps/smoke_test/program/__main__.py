"""Runs the checks and writes a line of JSON for each. Exit codes: 0 all passed, 1 a check failed, 2 variables are missing."""

import json
import os
import sys

from .checks import results
from .settings import Settings


def main() -> None:
    """Reads the variables and runs the checks."""
    settings = Settings(dict(os.environ))
    if settings.errors:
        print("\n".join(settings.errors), file=sys.stderr)
        raise SystemExit(2)
    failed = False
    for result in results(settings):
        print(json.dumps(result), flush=True)
        failed |= result["status"] == "failed"
    raise SystemExit(1 if failed else 0)


if __name__ == "__main__":
    main()
