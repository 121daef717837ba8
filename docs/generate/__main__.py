"""Writes the generated pages into a folder, by default this repository."""

import os
import sys
from pathlib import Path

os.environ["CONSTRUCTS_LIB_DESCRIBE"] = "1"  # before the classes are made whose docstrings it reads


def main(root: Path) -> None:
    """Writes every page that has changed."""
    from docs.generate.pages import pages

    for name, text in pages().items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[2])
