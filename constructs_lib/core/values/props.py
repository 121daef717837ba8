"""The base of every props class: frozen, strict models whose groups can be given in part."""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterable, Mapping, Set
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self, cast, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, ModelWrapValidatorHandler, TypeAdapter, ValidationError, model_validator

from constructs_lib.core.values.arguments import alternatives

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic_core import InitErrorDetails

    Items = Sequence
else:

    class Items:
        """The type of a field that takes a list or a tuple, and keeps a tuple."""

        def __class_getitem__(cls, item: Any) -> Any:
            return tuple[item, ...]


DESCRIBE = "CONSTRUCTS_LIB_DESCRIBE" in os.environ
"""Whether the docstrings under the fields become schema descriptions. Reading them costs about 1 ms a class, so only the
schema command asks for it."""
WORD = re.compile(r"\w+")
WITH_PATH = re.compile(r"(?P<path>\w[\w./-]*): (?P<message>.*)", re.DOTALL)


class Props(BaseModel):
    """Settings from Python or YAML. They never change; `replace` returns a changed copy.

    Unknown names and wrong types are rejected, all at once.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        validate_default=True,
        hide_input_in_errors=True,  # it may be a secret
        defer_build=True,
        use_attribute_docstrings=DESCRIBE,
    )

    _called: ClassVar[str] = "a mapping"
    """The words of messages for the value of a field with these props."""
    _has_short_form: ClassVar[bool] = False
    """Whether text stands for the props, so that messages may show it."""
    _names_secret: ClassVar[bool] = False
    """Whether users may write a secret itself in place of the props, so that messages must not show it."""

    if TYPE_CHECKING:  # a field of props takes a mapping too, which its type alone would not tell

        def __get__(self, instance: object, owner: Any = None) -> Self: ...
        def __set__(self, instance: object, value: Self | Mapping[str, Any]) -> None: ...

    else:  # for a type checker the constructor has the fields as its arguments

        def __init__(self, /, **fields: Any) -> None:
            with _in_words(type(self)):
                super().__init__(**fields)

        __init__.__pydantic_base_init__ = True  # pydantic makes groups within groups without it, and their errors are told once

        def __setattr__(self, name: str, value: Any) -> None:
            raise TypeError(f"{type(self).__name__} can't be changed; take the result of replace({name}=...)")

    def _errors(self) -> Iterable[str]:
        """Returns what is wrong with these props together, a line each: the path of a field, a colon, and what to write instead.

        It is also called when some fields are wrong by themselves. Those have their defaults then, and lines that name them are
        left out.
        """
        return ()

    def _all_errors(self) -> Iterable[str]:
        """Returns `_errors`, with those that a base class always checks."""
        return self._errors()

    @model_validator(mode="wrap")
    @classmethod
    def _validated(cls, given: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if isinstance(given, cls):
            return handler(given)
        completed = cls._completed(given)
        try:
            made = handler(completed)
        except ValidationError as error:
            wrong = {f"{line['loc'][0]}" for line in error.errors() if line["loc"]}
            errors = _line_errors(error) + (_group_errors(cls._partial(completed, wrong), wrong) if wrong else [])
            raise ValidationError.from_exception_data(cls.__name__, errors) from None
        if errors := _group_errors(made):
            raise ValidationError.from_exception_data(cls.__name__, errors)
        return made

    @classmethod
    def _completed(cls, given: Any) -> Any:
        """A group given in part keeps the rest of this field's own default, not of the group's class."""
        if not isinstance(given, Mapping):
            return cls.from_text(given) if isinstance(given, str) else given
        values: dict[Any, Any] = dict(given)  # pyright: ignore[reportUnknownArgumentType]
        fields = cls.model_fields
        return {
            name: shaped(fields[name].annotation, merge(fields[name].get_default(call_default_factory=True), value))
            if name in fields
            else value
            for name, value in values.items()
        }

    @classmethod
    def _partial(cls, given: Mapping[str, Any], wrong: set[str]) -> Self:
        """Props with the defaults of the fields that are wrong."""
        right = [name for name in cls.model_fields if name in given and name not in wrong]
        return cls.model_construct(**{name: _adapter(cls, name).validate_python(given[name]) for name in right})

    @classmethod
    def from_text(cls, text: str) -> Any:
        """The short form of these props, for classes that have one."""
        return text

    def replace(self, **changes: Any) -> Self:
        """The same props with some changes; a group may be changed in part. Raises pydantic's ValidationError."""
        with _in_words(type(self)):
            return type(self).model_validate(merge(self, changes))


class GroupError(ValueError):
    """A line of `_errors`, with the path of the field in it."""

    def __init__(self, line: str) -> None:
        super().__init__(line)
        match = WITH_PATH.fullmatch(line)
        self.path = tuple(match["path"].split(".")) if match else ()
        self.message = match["message"] if match else line


def merge(default: Any, given: Any) -> Any:
    """`given` laid over `default`: groups are merged, everything else replaces. Another `kind` is another group."""
    if not isinstance(default, Props):
        return given
    if isinstance(given, str):
        try:
            given = type(default).from_text(given)
        except ValueError:
            return given  # the group says so itself, with its path
    if not isinstance(given, Mapping):
        return given
    changes: dict[str, Any] = dict(given)  # pyright: ignore[reportUnknownArgumentType]
    base = {name: getattr(default, name) for name in type(default).model_fields}
    if "kind" in changes and changes["kind"] != base.get("kind"):
        return changes
    return base | {name: merge(base.get(name), value) for name, value in changes.items()}


def shaped(annotation: Any, value: Any) -> Any:
    """Returns lists as the collections that a field is made of. YAML has lists alone, and strict validation takes no other type."""
    for allowed in alternatives(annotation):
        origin, arguments = get_origin(allowed), get_args(allowed)
        if isinstance(value, list) and origin in (tuple, frozenset):
            items = [shaped(arguments[0], item) for item in cast("list[Any]", value)]
            return tuple(items) if origin is tuple else frozenset(items) if all(item.__hash__ for item in items) else items
        if isinstance(value, Mapping) and origin is Mapping:
            return {key: shaped(arguments[1], item) for key, item in cast("Mapping[Any, Any]", value).items()}
    return cast("Any", value)


# ---- errors ---------------------------------------------------------------------------------------------------------


@contextmanager
def _in_words(cls: type[Props]) -> Generator[None]:
    try:
        yield
    except ValidationError as error:
        from constructs_lib.core.values.messages import in_words  # only errors need it

        told = in_words(error, cls)
    else:
        return
    raise told


def _line_errors(error: ValidationError) -> list[InitErrorDetails]:
    return [
        {"type": line["type"], "loc": line["loc"], "input": line["input"], "ctx": line.get("ctx", {})}
        for line in error.errors(include_url=False)
    ]


def _group_errors(props: Props, wrong: Set[str] = frozenset()) -> list[InitErrorDetails]:
    lines: list[str] = []
    try:
        lines += props._all_errors()  # pyright: ignore[reportPrivateUsage]
    except AttributeError:  # of a field that is wrong and has no default
        if not wrong:
            raise
    told = (line for line in lines if not wrong & set(WORD.findall(line)))
    return [{"type": "value_error", "loc": (), "input": ..., "ctx": {"error": GroupError(line)}} for line in told]


@cache
def _adapter(cls: type[Props], name: str) -> TypeAdapter[Any]:
    field, annotated = cls.model_fields[name], cast("Any", Annotated)
    return TypeAdapter(annotated[field.annotation, *field.metadata, Field(discriminator=field.discriminator)])
