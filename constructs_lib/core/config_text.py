"""Configuration files of programs as text."""

from typing import Any

import yaml

_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
"""The one in C takes a tenth of the time. A test holds that both write the same; PyYAML's wheels all have it."""


def yaml_text(content: Any) -> str:
    """YAML in the order of the content, the same for the same content."""
    return yaml.dump(content, Dumper=_DUMPER, sort_keys=False, width=120, allow_unicode=True)
