"""Container images and the file that locks them."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import AfterValidator, Field

from constructs_lib.core.props import Props

LOCK = Path(__file__).with_name("images.toml")
REFERENCE = re.compile(r"(?P<repository>[^@]+?)(:(?P<tag>[\w][\w.-]{0,127}))?(@(?P<digest>sha256:[0-9a-f]{64}))?")


def _pinned(tag: str) -> str:
    if tag == "latest":
        raise ValueError("'latest' moves; name a version")
    return tag


class Image(Props):
    """A container image and what it needs to run hardened. Its short form is `repository:tag[@digest]`."""

    repository: Annotated[str, Field(pattern=r"^[a-z0-9][a-zA-Z0-9_.:/-]*[a-zA-Z0-9_]$")]
    """Registry and name, such as `ghcr.io/berriai/litellm`."""
    tag: Annotated[str, Field(pattern=r"^[a-zA-Z0-9_][a-zA-Z0-9_.-]*$", max_length=128), AfterValidator(_pinned)]
    """A version. `latest` is refused."""
    digest: Annotated[str, Field(pattern=r"^sha256:[0-9a-f]+$", min_length=71, max_length=71)] | None = None
    """What the registry calls exactly this image."""
    user: Annotated[int, Field(ge=0)] = 65532
    """UID and GID of the process. 0 is only for agents of the nodes."""
    writable: tuple[str, ...] = ("/tmp",)
    """The paths the program writes to, each an emptyDir; the rest of its root is read-only."""

    @classmethod
    def from_text(cls, text: str) -> Any:
        """Repository, tag and digest of `repository:tag[@digest]`."""
        match = REFERENCE.fullmatch(text)
        if not match or not match["tag"]:
            raise ValueError(f"image {text!r} names no tag; write repository:tag")
        return match.groupdict()

    @property
    def reference(self) -> str:
        """What a container's `image` says."""
        return f"{self.repository}:{self.tag}" + (f"@{self.digest}" if self.digest else "")

    def mirrored(self, mirror: str | None) -> Self:
        """The same image from a mirror that keeps the path: `ghcr.io/a/b` is `mirror/a/b`."""
        if not mirror:
            return self
        registry, _, path = self.repository.partition("/")
        is_registry = "." in registry or ":" in registry
        return self.but(repository=f"{mirror.rstrip('/')}/{path if is_registry else self.repository}")


@cache
def _lock() -> dict[str, Image]:
    return {name: Image(**entry) for name, entry in tomllib.loads(LOCK.read_text()).items()}


def locked(name: str) -> Image:
    """An image of the lock file. Raises KeyError where it has none of that name."""
    return _lock()[name]
