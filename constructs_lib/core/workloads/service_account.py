"""The ServiceAccount of an application's pods."""

from collections.abc import Iterator

from constructs_lib.core.values.props import Props
from constructs_lib.core.values.text import Annotations, DnsSubdomain


class ServiceAccountProps(Props):
    """The ServiceAccount of the pods: one of their own, or one that exists."""

    name: DnsSubdomain | None = None
    """A ServiceAccount that exists in the namespace of the pods; None makes one of their own, without permissions."""
    annotations: Annotations = {}
    """Annotations of their own ServiceAccount, such as `eks.amazonaws.com/role-arn`."""

    def _errors(self) -> Iterator[str]:
        if self.name and self.annotations:
            yield f"annotations: {self.name!r} exists already; annotate it yourself, or leave out name"
