"""Configuration files of programs, and manifests, as YAML."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any

NO_WIDTH = 2**31 - 1
"""Characters after which a line is folded: the most that the writer in C counts to."""
STRING = "tag:yaml.org,2002:str"
AMBIGUOUS = re.compile(
    r"y|n|yes|no|on|off|true|false|null|~|<<|=|[-+]?\.?|[-+]?\.(inf|nan)"
    r"|[-+]?0(x[0-9a-f]*|o[0-7]*|b[01]*)"
    r"|[-+]?(?=\.?[0-9])[0-9:]*(\.[0-9]*)?(e[-+]?[0-9]*)?"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([t \t].*)?",
    re.IGNORECASE,
)
"""Text, without its `_`, that some reader takes for a boolean, null, a number or a date if it has no quotes: one of YAML 1.1, one
of YAML 1.2, or kubectl's, which is written in Go. It matches more than any of them knows, and is simpler for it. PyYAML itself
quotes only for YAML 1.1: a hash such as `0800926132` or `12e3` would be a number to kubectl."""
BREAKS = re.compile("[\\r\\x85\\u2028\\u2029\\ufeff]")
"""Characters that end a line for some readers and not for others, and the byte order mark."""


def yaml_text(content: Any) -> str:
    """Returns YAML in the order of the content, the same for the same content."""
    import yaml  # takes 10 ms, and a chart that is only made needs none of it

    return yaml.dump(content, Dumper=_writer(), sort_keys=False, width=120, allow_unicode=True)


def documents_text(contents: Iterable[Any]) -> str:
    """Returns a YAML document for each of the contents, the same for the same contents."""
    import yaml

    return yaml.dump_all(contents, Dumper=_documents_writer(), sort_keys=False, width=NO_WIDTH, allow_unicode=True)


@cache
def _writer() -> Any:
    """Returns PyYAML's writer in C, which takes a tenth of the time and is in all its wheels. Without it, the one in Python."""
    import yaml

    base: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

    class Writer(base):
        """Quotes text that a reader may take for something else."""

    writer: Any = Writer
    writer.add_representer(str, _represent)
    return writer


@cache
def _documents_writer() -> Any:
    class Writer(_writer()):
        """Writes text of several lines as a literal block, and repeats values instead of referring to them."""

        def ignore_aliases(self, data: Any) -> bool:
            return True

    writer: Any = Writer
    writer.add_representer(str, _represent_lines)
    return writer


def _represent(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar(STRING, text, style=_quotes(text))


def _represent_lines(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar(STRING, text, style=_quotes(text) or ("|" if "\n" in text else None))


@lru_cache(maxsize=4096)
def _quotes(text: str) -> str | None:
    """Returns the quotes that text needs. None leaves them to the writer, which knows the characters with a meaning in YAML.

    Cached: manifests repeat their keys and labels, about 15 times each.
    """
    if BREAKS.search(text):
        return '"'
    return "'" if AMBIGUOUS.fullmatch(text.replace("_", "")) else None
