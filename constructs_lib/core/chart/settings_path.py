"""Where in the settings of a chart a construct comes from, for errors in the user's words."""

from collections.abc import Mapping
from typing import Any, cast

from constructs import Construct, IConstruct

from constructs_lib.core.values.props import Props


def settings_path(settings: Props, construct: IConstruct) -> str:
    """Returns the path of the props that a construct was made from, such as `langfuse.worker`; empty for the chart itself.

    These are the props it holds as `props`, or the field of its parent's props that is called like it.
    """
    return _path(settings, _paths(settings, ""), construct)[0]


def is_named_in_settings(settings: Props, path: str) -> bool:
    """Returns whether the last step of a path is a name that the user chose: a key of a mapping."""
    group: Any = settings
    for step in path.split(".")[:-1]:
        group = getattr(group, step, None)
    return isinstance(group, Mapping)


def _paths(props: Props, path: str) -> dict[int, str]:
    """The path of each group of settings, by its identity: a construct holds the group itself."""
    paths = {id(props): path}
    for name in type(props).model_fields:
        for place, value in _named(name, getattr(props, name)).items():
            if isinstance(value, Props):
                paths |= _paths(value, f"{path}.{place}".lstrip("."))
    return paths


def _named(name: str, value: Any) -> dict[str, Any]:
    """The value of a field by its name, or the values of a mapping by their names in it."""
    if not isinstance(value, Mapping):
        return {name: value}
    return {f"{name}.{key}": item for key, item in cast("Mapping[str, Any]", value).items()}


def _path(settings: Props, paths: dict[int, str], construct: IConstruct) -> tuple[str, Props]:
    props, parent = getattr(construct, "props", None), construct.node.scope
    if isinstance(props, Props) and id(props) in paths:
        return paths[id(props)], props
    if not isinstance(parent, Construct):
        return "", settings
    path, of_parent = _path(settings, paths, parent)
    field = construct.node.id.removeprefix(f"{parent.node.id}-").replace("-", "_")
    below = getattr(of_parent, field, None)
    return (f"{path}.{field}".lstrip("."), below) if isinstance(below, Props) else (path, of_parent)
