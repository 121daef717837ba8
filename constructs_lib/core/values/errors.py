"""The error that lists everything that is wrong with settings."""

from collections.abc import Iterable


class SettingsError(ValueError):
    """Settings that can't be used. Its message has a line for each error: file, path of the setting, and what to write instead."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = tuple(lines)
        super().__init__("\n".join(self.lines))


def near(name: object, known: Iterable[str]) -> str:
    """Returns a question after the known name that is meant, for the end of a message; empty if none is near."""
    from difflib import get_close_matches

    found = get_close_matches(str(name), list(known), n=1)
    return f"; did you mean {found[0]!r}?" if found else ""
