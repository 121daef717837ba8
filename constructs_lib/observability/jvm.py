"""Memory of programs that run in a Java virtual machine."""

from collections.abc import Iterator

from constructs_lib.core.values.quantities import byte_count

SMALLEST_LIMIT = "1Gi"
"""Bytes: half of it is the smallest heap, the rest is taken by the virtual machine itself."""
SMALLEST_HEAP = "512Mi"
"""Bytes: with less, Elastic's programs don't start reliably; it is the heap of Elastic's own smallest examples."""


def heap_options(heap: str) -> str:
    """Returns the options for a heap of a fixed size, in whole MiB."""
    size = byte_count(heap) // 2**20
    return f"-Xms{size}m -Xmx{size}m"


def memory_errors(heap: str | None, limit: str) -> Iterator[str]:
    """Yields the errors of a heap and of the memory limit of its container. The heap is None if the program chooses it."""
    if byte_count(limit) < byte_count(SMALLEST_LIMIT):
        yield f"resources.memory_limit: {limit!r} is below the {SMALLEST_LIMIT} that it needs"
    if heap and byte_count(heap) < byte_count(SMALLEST_HEAP):
        yield f"heap: {heap!r} is below the {SMALLEST_HEAP} that it needs to start"
    if heap and byte_count(heap) * 2 > byte_count(limit):
        yield f"heap: {heap!r} is over half of resources.memory_limit {limit!r}; the rest is for threads, files and the network"
