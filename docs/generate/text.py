"""Markdown in lines of at most 132 characters."""

import inspect
import textwrap

WIDTH = 132


def paragraph(text: str, first: str = "", rest: str = "") -> str:
    """Returns a text as a paragraph, whose lines begin with `first` and `rest`."""
    words = " ".join(text.split())
    return textwrap.fill(words, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False)


def entry(head: str, facts: str, meaning: str) -> str:
    """Returns an item of a list: a name, what is to know about it in brackets, and its meaning."""
    known = f"**{head}**" + (f" ({facts})" if facts else "")
    return paragraph(f"{known}: {meaning}" if meaning else known, "- ", "  ") + "\n"


def described_by(definition: object) -> str:
    """Returns a docstring as paragraphs."""
    return "\n\n".join(paragraph(text) for text in (inspect.getdoc(definition) or "").split("\n\n"))
