"""Groups of settings: each field with its type, default, unit and meaning."""

from collections.abc import Iterator
from functools import partial

from pydantic.fields import FieldInfo

from constructs_lib.core.values.props import Props
from constructs_lib.core.workloads.props import WorkloadProps
from docs.generate.names import links, paths
from docs.generate.text import described_by, entry, paragraph
from docs.generate.words import default_words, type_words, unit

MOST_PATHS = 3
"""A group at more places than these is one that many have in common."""


def group_section(page: str, group: type[Props]) -> Iterator[str]:
    """Yields the section of a group: its meaning, where it is in the settings, and its fields."""
    yield f"## {group.__name__}"
    yield described_by(group)
    places = list(dict.fromkeys(paths(group)))
    if 0 < len(places) <= MOST_PATHS:
        yield paragraph(f"In settings: {', '.join(f'`{place}`' for place in places)}.")
    own = [name for name in group.model_fields if not _is_inherited(group, name)]
    yield "".join(_entry(page, group, name) for name in own).rstrip("\n")
    if inherited := [f"`{name}`" for name in group.model_fields if name not in own]:
        yield paragraph(f"As {links(page, WorkloadProps.__name__)} has them: {', '.join(inherited)}.")


def _is_inherited(group: type[Props], name: str) -> bool:
    """Whether the group has a field of all workloads just as they have it."""
    return (
        group is not WorkloadProps
        and issubclass(group, WorkloadProps)
        and not any(
            name in each.__annotations__ for each in group.__mro__[: group.__mro__.index(WorkloadProps)] if issubclass(each, Props)
        )
    )


def _entry(page: str, group: type[Props], name: str) -> str:
    field = group.model_fields[name]
    facts = [type_words(field.annotation, field.metadata, partial(links, page)), _default(field)]
    if measured := unit(name, field):
        facts.append(f"unit: {measured}")
    return entry(f"`{name}`", "; ".join(facts), _meaning(group, name))


def _default(field: FieldInfo) -> str:
    if field.is_required():
        return "**required**"
    value = field.get_default(call_default_factory=True)
    return (
        "default: its own defaults"
        if isinstance(value, Props) and value == _plain(type(value))
        else f"default {default_words(value)}"
    )


def _plain(group: type[Props]) -> Props | None:
    return None if any(field.is_required() for field in group.model_fields.values()) else group()


def _meaning(group: type[Props], name: str) -> str:
    """Returns the docstring under a field, or that of the class whose field it gives another default."""
    found = [each.model_fields[name].description for each in group.__mro__ if issubclass(each, Props) and name in each.model_fields]
    return next(filter(None, found), "")
