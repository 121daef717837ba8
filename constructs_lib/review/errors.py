"""Input that can't be reviewed."""

from collections.abc import Iterable


class ReviewError(ValueError):
    """Input that can't be reviewed. `lines` has a line for each error: where, what is wrong, what to do."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = tuple(lines)
        super().__init__("\n".join(self.lines))


class ClusterError(ReviewError):
    """A cluster that doesn't answer, or a machine without kubectl or Git."""
