"""How long a synth takes as a whole process, in ratios of one run: machines differ and drift, ratios stay.

    python -m benchmarks.synth [ROUNDS]

The floor is a Python process that synthesizes an empty cdk8s chart. Every round runs each command once, in turn.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from constructs_lib.core.node import use_packaged_node

PLATFORMS = """
import sys
from constructs_lib import ENVIRONMENTS, LLMPlatform, synthesize
props = ENVIRONMENTS["onprem"]
synthesize(lambda app: [LLMPlatform(app, f"p{n}", props.but(namespace=f"p{n}")) for n in range(int(sys.argv[1]))])
"""
FLOOR = "import cdk8s; app = cdk8s.App(); cdk8s.Chart(app, 'empty'); app.synth()"


def python(source: str, *arguments: str) -> list[str]:
    """A command that runs a Python program."""
    return [sys.executable, "-c", source, *arguments]


def commands() -> dict[str, list[str]]:
    """What is measured."""
    measured = {
        "floor: an empty chart": python(FLOOR),
        "onprem": python(PLATFORMS, "1"),
        "10 platforms": python(PLATFORMS, "10"),
        "50 platforms": python(PLATFORMS, "50"),
    }
    helm, chart = shutil.which("helm"), os.environ.get("HELM_CHART")
    if helm and chart:
        measured[f"helm template {Path(chart).name}"] = [helm, "template", "release", chart]
    return measured


def seconds(command: list[str]) -> float:
    """The wall time of one run. Raises CalledProcessError where it fails."""
    with tempfile.TemporaryDirectory() as outdir:
        began = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "CDK8S_OUTDIR": outdir})
        return time.perf_counter() - began


def measure(rounds: int, run: Callable[[list[str]], float] = seconds) -> dict[str, list[float]]:
    """The times of each command, after one round that doesn't count."""
    times: dict[str, list[float]] = {name: [] for name in commands()}
    for counted in range(rounds + 1):
        for name, command in commands().items():
            took = run(command)
            if counted:
                times[name].append(took)
    return times


def report(times: dict[str, list[float]]) -> str:
    """A table of medians, their ratio to the floor, and what each further platform adds."""
    medians = {name: median(values) for name, values in times.items()}
    floor, one = medians["floor: an empty chart"], medians["onprem"]
    added = one - floor
    lines = ["| command | median s | ratio to the floor |", "|---|---|---|"]
    lines += [f"| {name} | {value:.3f} | {value / floor:.2f} |" for name, value in medians.items()]
    for count in (10, 50):
        extra = (medians[f"{count} platforms"] - floor) / added
        lines.append(f"\n{count} platforms add {extra:.1f} times what one adds.")
    return "\n".join(lines)


def main() -> None:
    """Prints the table."""
    use_packaged_node()
    print(report(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 5)))


if __name__ == "__main__":
    main()
