"""A declarative pipeline as Groovy, from the tree that Jenkins' JSON form has."""

from collections.abc import Iterable, Iterator
from typing import Any

Node = dict[str, Any]
INDENT = "  "


def jenkinsfile(tree: Node) -> str:
    """Returns the text of a Jenkinsfile."""
    return "\n".join(_block("pipeline", _pipeline(tree["pipeline"]))) + "\n"


def _pipeline(pipeline: Node) -> Iterator[str]:
    agent = pipeline["agent"]
    yield from _block("agent", _block(agent["type"], [f"{each['key']} {_value(each['value'])}" for each in agent["arguments"]]))
    yield from _block("options", [f"{option['name']}()" for option in pipeline["options"]["options"]])
    yield from _environment(pipeline["environment"])
    if "parameters" in pipeline:
        yield from _block("parameters", map(_call, pipeline["parameters"]["parameters"]))
    yield from _block("stages", (line for stage in pipeline["stages"] for line in _stage(stage)))


def _stage(stage: Node) -> list[str]:
    return _block(f"stage({_quoted(stage['name'])})", _stage_body(stage))


def _stage_body(stage: Node) -> Iterator[str]:
    if "when" in stage:
        conditions = [line for each in stage["when"]["conditions"] for line in _condition(each)]
        yield from _block("when", ["beforeInput true", *conditions])
    if "input" in stage:
        yield from _block("input", [f"message {_value(stage['input']['message'])}"])
    if "environment" in stage:
        yield from _environment(stage["environment"])
    for branch in stage["branches"]:
        yield from _block("steps", map(_call, branch["steps"]))


def _environment(entries: list[Node]) -> list[str]:
    return _block("environment", [f"{entry['key']} = {_entry(entry['value'])}" for entry in entries])


def _entry(value: Node) -> str:
    return f"{value['name']}({_value(value['arguments'][0])})" if "name" in value else _value(value)


def _condition(node: Node) -> list[str]:
    if "children" in node:
        return _block(node["name"], (line for child in node["children"] for line in _condition(child)))
    if node["name"] == "branch":
        return [f"{node['name']} {_value(node['arguments'])}"]
    return [_call(node)]


def _call(node: Node) -> str:
    arguments = ", ".join(f"{each['key']}: {_value(each['value'])}" for each in node["arguments"])
    return f"{node['name']} {arguments}" if arguments else f"{node['name']}()"


def _value(raw: Node) -> str:
    return _quoted(raw["value"]) if raw["isLiteral"] else '"' + raw["value"] + '"'


def _quoted(text: str) -> str:
    """Returns a text in which Groovy replaces nothing, in lines as it has them."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'''\\\n{escaped}'''" if "\n" in escaped else f"'{escaped}'"


def _block(head: str, body: Iterable[str]) -> list[str]:
    return [f"{head} {{", *(_indented(line) for line in body), "}"]


def _indented(line: str) -> str:
    """Returns a line of code with its indentation. The further lines of a text keep theirs."""
    return INDENT + line
