"""A literal that only looks like a secret."""

from typing import Annotated

from pydantic import Field

from constructs_lib.core.values.props import Props
from constructs_lib.core.values.text import AnyText, SingleLine


class NotSecret(Props):
    """A literal that only looks like a secret, with the reason why it may stand in a manifest."""

    value: AnyText
    """The literal."""
    not_secret: Annotated[SingleLine, Field(min_length=8)]
    """The reason, such as `a key of the public demo account`."""
