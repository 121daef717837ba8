"""Configuration files of programs, and manifests, as text."""

import re
from collections.abc import Iterable
from typing import Any

import yaml

_DUMPER: type[yaml.SafeDumper] = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
"""The one in C takes a tenth of the time. A test holds that both write the same; PyYAML's wheels all have it."""
NO_WIDTH = 2**31 - 1
"""Characters after which a line is folded: the most that the writer in C counts to."""
ALSO_READ = {
    "bool": (r"[yYnN]$", "yYnN"),
    "int": (r"[-+]?0o[0-7_]+$", "-+0"),
    "float": (r"[-+]?(\.\d+|\d+(\.\d*)?)[eE][-+]?\d+$", "-+.0123456789"),
}
"""What readers in Go take for more than a text and PyYAML doesn't, with how it begins. It would write a hash like 12e3 as it is."""


class _Documents(_DUMPER):
    """Writes texts of several lines as they are, and everything in full wherever it stands."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Documents.add_representer(str, _text)
for _kind, (_pattern, _first) in ALSO_READ.items():
    _Documents.add_implicit_resolver(f"tag:yaml.org,2002:{_kind}", re.compile(_pattern), list(_first))  # pyright: ignore[reportUnknownMemberType]


def yaml_text(content: Any) -> str:
    """YAML in the order of the content, the same for the same content."""
    return yaml.dump(content, Dumper=_DUMPER, sort_keys=False, width=120, allow_unicode=True)


def documents_text(contents: Iterable[Any]) -> str:
    """A YAML document for each of the contents, the same for the same contents."""
    return yaml.dump_all(contents, Dumper=_Documents, sort_keys=False, width=NO_WIDTH, allow_unicode=True)
