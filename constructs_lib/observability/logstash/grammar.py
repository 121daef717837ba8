"""A check of text in the configuration language of Logstash, by its grammar (`lscl_grammar.treetop`)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

TOKEN = re.compile(
    r"""(?P<space>(?:\s+|\#[^\n]*)+)
    |(?P<string>"(?:\\"|[^"])*"|'(?:\\'|[^'])*')
    |(?P<regexp>/(?:\\/|[^/])*/)
    |(?P<selector>(?:\[[^\]\[,"'{}]+\])+)
    |(?P<operator>[!=<>]=|=~|!~|[<>!()])
    |(?P<mark>=>|[{}\[\],])
    |(?P<number>-?[0-9]+(?:\.[0-9]*)?(?![\w-]))
    |(?P<name>[A-Za-z0-9_-]+)""",
    re.VERBOSE,
)
"""The parts of a text. A selector such as `[a][b]` may also be an array of one word."""
BAREWORD = re.compile("[A-Za-z_][A-Za-z0-9_]+")
"""A value without quotes; the grammar wants two characters."""
VALUES = ("string", "number", "name", "selector")


class Token(NamedTuple):
    """A part of a text."""

    kind: str
    text: str
    line: int


def settings(section: str) -> list[tuple[str, str]]:
    """Returns the settings in a section's content: each name with the text of its value.

    Raises ValueError if the content isn't a series of plugins and conditions, each of them closed.
    """
    reader = _Reader(section)
    reader.section()
    return reader.settings


class _Reader:
    """Reads a text from left to right. Each method reads one rule of the grammar, or raises ValueError."""

    def __init__(self, text: str) -> None:
        self.settings: list[tuple[str, str]] = []
        self._tokens = [*_tokens(text), Token("end", "", text.count("\n") + 1)]
        self._at = 0

    def section(self, end: str = "") -> None:
        while self._next.text != end:
            if self._next.text == "if":
                self._branch()
            else:
                self._take("string", "name")
                self._block()
        self._take(end)

    @property
    def _next(self) -> Token:
        return self._tokens[self._at]

    def _take(self, *wanted: str) -> Token:
        """Returns the next part. It must have a kind or a text that is wanted."""
        token = self._next
        if token.kind not in wanted and token.text not in wanted:
            raise _unexpected(token)
        self._at += 1
        return token

    def _branch(self) -> None:
        self._take("if")
        self._condition()
        while self._next.text == "else":
            self._take("else")
            after = self._take("if", "{")
            if after.text == "{":
                return self.section("}")
            self._condition()
        return None

    def _condition(self) -> None:
        self._take(*VALUES, "regexp", "operator", "[")
        while self._next.text != "{":
            self._take(*VALUES, "regexp", "operator", "[", "]", ",")
        self._take("{")
        self.section("}")

    def _block(self) -> None:
        """Reads `{ name => value ... }`: the settings of a plugin, or a hash."""
        self._take("{")
        while self._next.text != "}":
            name = self._take("string", "number", "name").text
            self._take("=>")
            self.settings.append((_content(name), _content(self._next.text)))
            self._value()
        self._take("}")

    def _value(self) -> None:
        if self._next.text == "[":
            self._array()
        elif self._next.text == "{":
            self._block()
        else:
            self._scalar()

    def _scalar(self) -> None:
        token = self._take(*VALUES)
        if token.kind == "name":
            if not BAREWORD.fullmatch(token.text):
                raise _unexpected(token)
            if self._next.text == "{":  # a codec with settings
                self._block()

    def _array(self) -> None:
        self._take("[")
        if self._next.text != "]":
            self._value()
        while self._next.text != "]":
            self._take(",")
            self._value()
        self._take("]")


def _unexpected(token: Token) -> ValueError:
    problem = f"{token.text!r} is not expected there" if token.text else "it ends too early; maybe a '}' is missing"
    return ValueError(f"line {token.line} is not in Logstash's language: {problem}")


def _content(text: str) -> str:
    return text[1:-1] if text[:1] in ("'", '"') else text


def _tokens(text: str) -> Iterator[Token]:
    at = 0
    while at < len(text):
        line = text.count("\n", 0, at) + 1
        match = TOKEN.match(text, at)
        if not match:
            raise ValueError(f"line {line} is not in Logstash's language from {text[at : at + 20]!r} on; maybe a quote is missing")
        if match.lastgroup and match.lastgroup != "space":
            yield Token(match.lastgroup, match.group(), line)
        at = match.end()
