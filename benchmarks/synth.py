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
from pathlib import Path
from statistics import median

import yaml

from constructs_lib.node import use_packaged_node

ROOT = Path(__file__).parents[1]
FLOOR = "import cdk8s; app = cdk8s.App(); cdk8s.Chart(app, 'empty'); app.synth()"
COUNTS = (1, 10, 50)


SYNTH = [sys.executable, "-m", "constructs_lib", "synth"]
MAIN = [sys.executable, str(ROOT / "main.py")]


def platforms(count: int, folder: Path) -> list[str]:
    """Settings of that many platforms, each in a file."""
    files = [folder / f"platform-{number}.yaml" for number in range(count)]
    for file in files:
        file.write_text(yaml.safe_dump({"base": "onprem", "namespace": file.stem}))
    return [str(file) for file in files]


def commands(folder: Path) -> dict[str, list[str]]:
    """The commands that are measured, by name."""
    measured = {"floor: an empty chart": [sys.executable, "-c", FLOOR]}
    measured |= {"main.py: dev and onprem": MAIN}
    measured |= {name(count): [*SYNTH, *platforms(count, folder)] for count in COUNTS}
    helm, chart = shutil.which("helm"), os.environ.get("HELM_CHART")
    if helm and chart:
        measured[f"helm template {Path(chart).name}"] = [helm, "template", "release", chart]
    return measured


def name(count: int) -> str:
    """Returns the name of a number of platforms."""
    return f"{count} onprem platform{'s' if count > 1 else ''}"


def seconds(command: list[str]) -> float:
    """The wall time of one run. Raises CalledProcessError where it fails."""
    # Python's compiled files exist from the second run on, unless PYTHONDONTWRITEBYTECODE is set.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as outdir:
        began = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT, env={**environment, "CDK8S_OUTDIR": outdir})
        return time.perf_counter() - began


def measure(rounds: int) -> dict[str, list[float]]:
    """The times of each command, after one round that doesn't count."""
    with tempfile.TemporaryDirectory() as folder:
        measured = commands(Path(folder))
        times: dict[str, list[float]] = {name: [] for name in measured}
        for counted in range(rounds + 1):
            for name, command in measured.items():
                took = seconds(command)
                if counted:
                    times[name].append(took)
    return times


def report(times: dict[str, list[float]]) -> str:
    """A table of medians with their ratio to the floor, and how many times one platform's share further ones take."""
    floor = median(times["floor: an empty chart"])
    added = median(times[name(1)]) - floor
    lines = ["| command | median s | min s | max s | ratio to the floor |", "|---|---|---|---|---|"]
    for command, taken in times.items():
        lines.append(f"| {command} | {median(taken):.3f} | {min(taken):.3f} | {max(taken):.3f} | {median(taken) / floor:.2f} |")
    for count in COUNTS[1:]:
        times_one = (median(times[name(count)]) - floor) / added
        lines.append(f"\n{count} platforms take {times_one:.1f} times what one adds to the floor.")
    return "\n".join(lines)


def main() -> None:
    """Prints the table."""
    use_packaged_node()
    print(report(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 5)))


if __name__ == "__main__":
    main()
