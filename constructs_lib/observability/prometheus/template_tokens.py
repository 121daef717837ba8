"""The tokens of Go's templates, as far as alerting rules have them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

ESCAPE = r"\\(?:[abfnrtv\\]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}"
STRING = rf'"(?:[^"\\\n]|{ESCAPE}|"))*"|`[^`]*`'
CHARACTER = rf"'(?:[^'\\\n]|{ESCAPE}|'))'"
NUMBER = r"[-+]?(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:[0-9][0-9_]*(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)i?"
TOKEN = re.compile(
    rf"(?P<space>(?:[ \t\r\n](?!-\}}\}}))+)|(?P<literal>{STRING}|{CHARACTER}|{NUMBER})"
    r"|(?P<variable>\$\w*)|(?P<field>\.[^\W\d]\w*)|(?P<dot>\.)|(?P<name>[^\W\d]\w*)"
    r"|(?P<assign>:?=)|(?P<pipe>\|)|(?P<comma>,)|(?P<open>\()|(?P<close>\))"
)
OPENING, CLOSING = re.compile(r"\{\{(?:-[ \t\r\n])?"), re.compile(r"(?:[ \t\r\n]-)?\}\}")
COMMENT = re.compile(r"/\*.*?\*/(?:[ \t\r\n]-)?\}\}", re.DOTALL)


class Token(NamedTuple):
    """A part of an action, which is the text between `{{` and `}}`."""

    kind: str
    text: str


def actions(text: str) -> Iterator[list[Token]]:
    """Yields the tokens of each action. Raises ValueError for text that belongs to no token, and for an action without end."""
    position = 0
    while opening := OPENING.search(text, position):
        position = opening.end()
        if comment := COMMENT.match(text, position):
            position = comment.end()
            continue
        tokens = list[Token]()
        while not (closing := CLOSING.match(text, position)):
            token = TOKEN.match(text, position)
            if token is None:
                rest = text[position : position + 20]
                raise ValueError("'{{' without '}}'" if not rest else f"unexpected {rest!r} after '{{{{'")
            tokens.append(Token(f"{token.lastgroup}", token[0]))
            position = token.end()
        position = closing.end()
        yield stripped(tokens)


def commands(tokens: list[Token]) -> Iterator[list[Token]]:
    """Yields the commands of a pipeline, which stand between `|`. Raises ValueError for a parenthesis without its other half."""
    depth, command = 0, list[Token]()
    for token in tokens:
        depth += {"open": 1, "close": -1}.get(token.kind, 0)
        if depth < 0:
            raise ValueError("')' without '('")
        if token.kind == "pipe" and depth == 0:
            yield command
            command = []
        else:
            command.append(token)
    if depth:
        raise ValueError("'(' without ')'")
    yield command


def stripped(tokens: list[Token]) -> list[Token]:
    """Returns tokens without the space at both ends."""
    parts = [number for number, token in enumerate(tokens) if token.kind != "space"]
    return tokens[parts[0] : parts[-1] + 1] if parts else []


def end_of_group(tokens: list[Token], position: int) -> int:
    """Returns the position after the `)` that belongs to the `(` at a position."""
    depth = 0
    while True:
        depth += {"open": 1, "close": -1}.get(tokens[position].kind, 0)
        position += 1
        if depth == 0:
            return position
