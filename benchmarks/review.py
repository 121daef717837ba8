"""How much a review costs, in ratios of one run: the checks against a synth, and a diff against the parsing of its two sides.

    python -m benchmarks.review [ROUNDS]

Times are those of the CPU, of all processes that a command starts, so that other work on the machine counts little.
"""

import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from constructs_lib.review.comparison import compare
from constructs_lib.review.manifests.objects import indexed
from constructs_lib.review.manifests.sources import read
from constructs_lib.review.render.markdown import markdown
from constructs_lib.review.review import review

ROOT = Path(__file__).parents[1]
ONPREM = ROOT / "dist" / "onprem.k8s.yaml"
SYNTH = """
from cdk8s import App
from constructs_lib import ENVIRONMENTS, LLMPlatform, synthesize
app = App()
LLMPlatform(app, "onprem", ENVIRONMENTS["onprem"])
synthesize(app, check={check})
"""


def of_processes(program: str) -> float:
    """Returns the CPU seconds of a Python program and of the processes that it starts."""
    # Python's compiled files exist from the second run on, unless PYTHONDONTWRITEBYTECODE is set.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.TemporaryDirectory() as outdir:
        command = [sys.executable, "-O", "-c", program]
        subprocess.run(command, check=True, cwd=ROOT, env={**environment, "CDK8S_OUTDIR": outdir})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def of(function: Callable[[], object]) -> float:
    """Returns the CPU seconds of a function."""
    began = time.process_time()
    function()
    return time.process_time() - began


def diff(old: str, new: str) -> str:
    """Returns the review of a change as Markdown."""
    return markdown([review(compare(indexed(read(old)), indexed(read(new))))])


def measure(rounds: int) -> dict[str, float]:
    """Returns the medians, after one round that doesn't count."""
    times: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        changed = Path(folder, ONPREM.name)
        changed.write_text(re.sub(r"(image: \S+)", r"\1-next", ONPREM.read_text()))
        sides = (f"{ONPREM}", f"{changed}")
        measured = {
            "synth of onprem": lambda: of_processes(SYNTH.format(check=False)),
            "synth of onprem with checks": lambda: of_processes(SYNTH.format(check=True)),
            "parsing of two onprem": lambda: of(lambda: [read(side) for side in sides]),
            "diff of two onprem": lambda: of(lambda: diff(*sides)),
        }
        for counted in range(rounds + 1):
            for name, seconds in measured.items():
                took = seconds()
                times.setdefault(name, []).extend([took] if counted else [])
    return {name: median(each) for name, each in times.items()}


def report(medians: dict[str, float]) -> str:
    """Returns a table with the two ratios."""
    synth, checked, parsing, diff = medians.values()
    rows = [
        ("checks, of a synth of onprem", f"{checked / synth - 1:.0%}", "at most 20 %"),
        ("diff of two onprem, all images changed, of parsing both", f"{diff / parsing:.2f}", "below 2"),
    ]
    head = ["| what | ratio | aim |", "|---|---|---|"]
    seconds = ", ".join(f"{name} {value:.2f} s" for name, value in medians.items())
    return "\n".join([*head, *(f"| {' | '.join(row)} |" for row in rows), "", f"CPU: {seconds}."])


if __name__ == "__main__":
    print(report(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 5)))
