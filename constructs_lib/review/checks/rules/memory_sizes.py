"""The memory that a program takes by its settings fits into its limit."""

import re
from collections.abc import Iterator
from decimal import Decimal

from constructs_lib.review.checks.rule import Rule, Severity, Subject, Violation
from constructs_lib.review.manifests.amounts import quantity
from constructs_lib.review.manifests.objects import Object, at, items
from constructs_lib.review.manifests.pods import pod_spec

HEAP = re.compile(r"-Xmx([0-9]+)([kKmMgG])")
BYTES = {"k": 2**10, "m": 2**20, "g": 2**30}
NODE = re.compile(r"--max-old-space-size=([0-9]+)")
SHARED_BUFFERS = re.compile(r"shared_buffers=([0-9]+)(kB|MB|GB)")
POSTGRES = {"kB": 2**10, "MB": 2**20, "GB": 2**30}


def _check(subject: Subject) -> Iterator[Violation]:
    for item in subject.long_running:
        spec = pod_spec(item)
        in_memory = {
            at(each, "name"): at(each, "emptyDir", "sizeLimit")
            for each in items(spec, "volumes")
            if at(each, "emptyDir", "medium") == "Memory"
        }
        for container in items(spec, "containers"):
            written = at(container, "resources", "limits", "memory")
            limit = quantity(written)
            for what, size in _sizes(container):
                if limit is not None and size >= limit:
                    yield Violation(
                        item,
                        f"{container.get('name')} has {what}, and a memory limit of {written}",
                    )
            for mount in items(container, "volumeMounts"):
                size = quantity(in_memory.get(at(mount, "name")))
                if limit is not None and size is not None and size >= limit:
                    yield Violation(item, f"{container.get('name')} may fill its memory limit with the volume {at(mount, 'name')}")


def _sizes(container: Object) -> Iterator[tuple[str, Decimal]]:
    values = [each.get("value", "") for each in items(container, "env")]
    text = " ".join(map(str, [*values, *items(container, "args"), *items(container, "command")]))
    for number, unit in HEAP.findall(text):
        yield f"a heap of {number}{unit}", Decimal(number) * BYTES[unit.lower()]
    for number in NODE.findall(text):
        yield f"an old space of {number} MiB", Decimal(number) * 2**20
    for number, unit in SHARED_BUFFERS.findall(text):
        yield f"shared_buffers of {number}{unit}", Decimal(number) * POSTGRES[unit]


RULE = Rule(
    "memory-sizes", Severity.ERROR, "The program is killed (OOMKilled) as soon as it uses what its settings give it.",
    "Raise the limit, or lower the setting: a heap takes at most three quarters of the limit.", _check,
)  # fmt: skip
