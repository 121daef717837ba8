"""The syntax of templates in alerting rules. Prometheus parses them when it loads a rule file, and rejects the file."""

from __future__ import annotations

from typing import NamedTuple

from constructs_lib.core.values.errors import near
from constructs_lib.observability.prometheus.template_tokens import Token, actions, commands, end_of_group, stripped

OPERANDS = ("literal", "variable", "field", "dot", "name", "close")
FUNCTIONS = {
    *("and", "call", "html", "index", "slice", "js", "len", "not", "or", "print", "printf", "println", "urlquery"),
    *("eq", "ge", "gt", "le", "lt", "ne"),
    *("query", "first", "label", "value", "strvalue", "args", "reReplaceAll", "safeHtml", "match", "title", "toUpper", "toLower"),
    *("graphLink", "tableLink", "sortByLabel", "stripPort", "stripDomain", "humanize", "humanize1024", "humanizeDuration"),
    *("humanizePercentage", "humanizeTimestamp", "toTime", "toDuration", "now", "pathPrefix", "externalURL", "parseDuration"),
    "urlQueryEscape",
}
"""The functions of Go's templates, and those that Prometheus adds."""
VARIABLES = ["$", "$labels", "$externalLabels", "$externalURL", "$value"]
BLOCKS = ("if", "range", "with", "define", "block")
CONSTANTS = ("true", "false", "nil")


class Block(NamedTuple):
    """An open block: its keyword, and the variables outside of it."""

    keyword: str
    variables: tuple[str, ...]


def check_template(text: str) -> str:
    """Returns a template of an alerting rule. Raises ValueError if its syntax is wrong."""
    _Template().check(text)
    return text


class _Template:
    def __init__(self) -> None:
        self._variables = [*VARIABLES]
        self._blocks: list[Block] = []

    def check(self, text: str) -> None:
        for tokens in actions(text):
            self._action(tokens)
        if self._blocks:
            raise ValueError(f"'{self._blocks[-1].keyword}' has no end; write {{{{ end }}}} after it")

    def _action(self, tokens: list[Token]) -> None:
        keyword = tokens[0].text if tokens and tokens[0].kind == "name" else ""
        rest = stripped(tokens[1:])
        if keyword in BLOCKS:
            self._open(keyword, rest)
        elif keyword == "else":
            self._else(rest)
        elif keyword == "end":
            self._end(rest)
        elif keyword in ("break", "continue"):
            self._in_range(keyword, rest)
        elif keyword == "template":
            self._named(keyword, rest, required=False)
        else:
            self._pipeline(tokens, "an action")

    # ---- blocks -----------------------------------------------------------------------------------------------------

    def _open(self, keyword: str, rest: list[Token]) -> None:
        if keyword == "define" and self._blocks:
            raise ValueError("'define' is inside another block; write it outside")
        variables = tuple(self._variables)
        if keyword in ("define", "block"):
            self._named(keyword, rest, required=keyword == "block")
        else:
            self._pipeline(rest, keyword)
        self._blocks.append(Block(keyword, variables))
        if keyword in ("define", "block"):
            self._variables = ["$"]

    def _else(self, rest: list[Token]) -> None:
        block = self._blocks[-1] if self._blocks else None
        if block is None or block.keyword not in ("if", "range", "with"):
            raise ValueError("'else' without a beginning, which is 'if', 'range' or 'with'")
        if not rest:
            self._blocks[-1] = block._replace(keyword="else")
        elif rest[0] == Token("name", block.keyword) and block.keyword != "range":
            self._pipeline(stripped(rest[1:]), block.keyword)
        else:
            raise ValueError(f"unexpected {rest[0].text!r} after 'else'")

    def _end(self, rest: list[Token]) -> None:
        if not self._blocks:
            raise ValueError("'end' without a beginning, which is 'if', 'range' or 'with'")
        if rest:
            raise ValueError(f"unexpected {rest[0].text!r} after 'end'")
        self._variables = [*self._blocks.pop().variables]

    def _in_range(self, keyword: str, rest: list[Token]) -> None:
        if rest or not any(block.keyword == "range" for block in self._blocks):
            raise ValueError(f"{keyword!r} is only possible alone, inside of 'range'")

    def _named(self, keyword: str, rest: list[Token], *, required: bool) -> None:
        if not rest or rest[0].kind != "literal" or rest[0].text[0] not in '"`':
            raise ValueError(f"{keyword!r} takes a name in quotes")
        pipeline = stripped(rest[1:])
        if keyword == "define" and pipeline:
            raise ValueError(f"unexpected {pipeline[0].text!r} after the name")
        if required or pipeline:
            self._pipeline(pipeline, keyword)

    # ---- expressions ------------------------------------------------------------------------------------------------

    def _pipeline(self, tokens: list[Token], context: str) -> None:
        stages = [stripped(command) for command in commands(self._without_declarations(tokens, context))]
        if len(stages) > 1 and not stages[-1]:  # Go takes a '|' at the end
            del stages[-1]
        for stage, operands in enumerate(stages):
            if not operands:
                raise ValueError(f"{context} has no value, or none between two '|'")
            if stage and (operands[0].kind in ("literal", "dot") or operands[0].text in CONSTANTS):
                raise ValueError(f"{operands[0].text!r} after '|' is not a function")
            self._command(operands)

    def _without_declarations(self, tokens: list[Token], context: str) -> list[Token]:
        parts = [token for token in tokens if token.kind != "space"]
        kinds = [token.kind for token in parts]
        count = 2 if context == "range" and kinds[:4] == ["variable", "comma", "variable", "assign"] else 1
        if kinds[: 2 * count] != ["variable", "comma", "variable", "assign"][-2 * count :]:
            return tokens
        self._variables += [token.text for token in parts[: 2 * count : 2]]
        return tokens[tokens.index(parts[2 * count - 1]) + 1 :]

    def _command(self, tokens: list[Token]) -> None:
        before = Token("space", " ")
        position = 0
        while position < len(tokens):
            token, start = tokens[position], position
            position = end_of_group(tokens, position) if token.kind == "open" else position + 1
            _check_place(before, token)
            if token.kind == "open":
                self._pipeline(tokens[start + 1 : position - 1], "'()'")
                token = tokens[position - 1]
            self._operand(token)
            before = token

    def _operand(self, token: Token) -> None:
        if token.kind == "variable" and token.text not in self._variables:
            raise ValueError(f"undefined variable {token.text!r}{near(token.text, self._variables)}")
        if token.kind == "name" and token.text not in FUNCTIONS and token.text not in CONSTANTS:
            raise ValueError(f"unknown function {token.text!r}{near(token.text, FUNCTIONS)}")
        if token.kind in ("assign", "comma"):
            raise ValueError(f"unexpected {token.text!r}")


def _check_place(before: Token, token: Token) -> None:
    """Raises ValueError if two operands are not apart, or a field follows a value that has none."""
    if before.kind in OPERANDS and token.kind not in ("space", "field"):
        raise ValueError(f"unexpected {token.text!r} after {before.text!r}; write a space between them")
    if token.kind == "field" and (before.kind in ("literal", "dot") or before.text in CONSTANTS):
        raise ValueError(f"{before.text!r} has no field {token.text!r}")
