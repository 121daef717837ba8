"""Container images and the file that locks them."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Self

from constructs_lib.core.values.addresses import check_port
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.text import MountPath, NonNegativeInt32, PositiveInt32, Unique

LOCK = Path(__file__).with_name("images.toml")

# ---- the grammar of registries, that of github.com/distribution/reference -------------------------------------------

_PART = "[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?"
_REGISTRY = rf"(?:{_PART}(?:\.{_PART})*|\[[0-9A-Fa-f:]+\])(?::[0-9]+)?"
_WORD = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*"
_NAME = f"(?:{_REGISTRY}/)?{_WORD}(?:/{_WORD})*"
_TAG = "[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}"
_DIGEST = "sha256:[0-9a-f]{64}"
REFERENCE = re.compile(f"(?P<repository>{_NAME})(:(?P<tag>{_TAG}))?(@(?P<digest>{_DIGEST}))?")
IMAGE = Grammar(
    "an image", "write repository:tag, such as 'ghcr.io/berriai/litellm:v1.90.0', the repository in lower case", REFERENCE.pattern
)


def _check_repository(repository: str) -> None:
    if re.fullmatch("[0-9a-f]{64}", repository):
        raise ValueError(f"{repository!r} is the ID of an image; name its repository")


def _check_port(registry: str) -> None:
    port = registry.partition("/")[0].rpartition(":")[2]
    if port.isdigit():
        check_port(registry, port)


def _check_tag(tag: str) -> None:
    if tag == "latest":
        raise ValueError("'latest' moves; name a version")


ImageRepository = Annotated[
    str,
    Grammar(
        "a repository of images",
        "write registry and name in lower case, such as 'ghcr.io/berriai/litellm', without a tag",
        _NAME,
        255,
        rule=_check_repository,
    ),
]
"""A registry and the name of a repository in it; Docker Hub without a registry."""

ImageTag = Annotated[
    str, Grammar("a tag", "use letters, digits, '_', '.' and '-', with a letter, digit or '_' first", _TAG, 128, rule=_check_tag)
]
"""A version of an image that doesn't move."""

ImageDigest = Annotated[str, Grammar("a digest", "write 'sha256:' and 64 hexadecimal digits in lower case", _DIGEST)]
"""The hash by which a registry knows exactly one image."""

ImageMirror = Annotated[
    str,
    Grammar(
        "a registry",
        "write a host with its port and a path if needed, such as 'registry.example.com/mirror', without scheme and '/' at the end",
        f"{_REGISTRY}(?:/{_WORD})*",
        128,
        rule=_check_port,
    ),
]
"""A registry, and the path in it under which it keeps copies."""

Registry = Annotated[
    str, Grammar("a registry", "write its host, with the port if needed, such as 'docker.io' or 'ghcr.io'", _REGISTRY, 128)
]
"""The host of a registry. That of Docker Hub is `docker.io`."""

DOCKER_HUB = "docker.io"
NAMES_OF_DOCKER_HUB = ("dockerhub", "docker.com", "hub.docker.com", "index.docker.io", "registry-1.docker.io")
"""Other names that users have for it."""

ImageMirrors = ImageMirror | Mapping[Registry, ImageMirror]
"""One mirror for every registry, or a mirror for each of some registries."""

# ---- images ---------------------------------------------------------------------------------------------------------


class Image(Props):
    """A container image and what it needs to run hardened. Its short form is `repository:tag[@digest]`."""

    _called = "text such as repository:tag, or a mapping"
    _has_short_form = True

    repository: ImageRepository
    """Registry and name, such as `ghcr.io/berriai/litellm`."""
    tag: ImageTag
    """A version. `latest` is rejected."""
    digest: ImageDigest | None = None
    """The hash by which the registry knows exactly this image."""
    user: PositiveInt32 = 65532
    """UID and GID of the process. The namespace admits no pod that runs as root."""
    writable: Annotated[Items[MountPath], Unique] = ("/tmp",)
    """The paths the program writes to, each an emptyDir; the rest of its root is read-only."""

    if TYPE_CHECKING:

        def __set__(self, instance: object, value: Props | Mapping[str, Any] | str) -> None: ...

    @classmethod
    def from_text(cls, text: str) -> Any:
        """Returns repository, tag and digest of `repository:tag[@digest]`. Raises ValueError if the text has another form."""
        match = IMAGE.match(text)
        if not match["tag"]:
            raise ValueError(f"image {text!r} names no tag; write repository:tag")
        return match.groupdict()

    @property
    def reference(self) -> str:
        """The `image` of a container."""
        return f"{self.repository}:{self.tag}" + (f"@{self.digest}" if self.digest else "")

    def mirrored(self, mirror: ImageMirrors | None) -> Self:
        """Returns the same image from a mirror that keeps the path: `ghcr.io/a/b` is `mirror/a/b`.

        In a mirror for Docker Hub alone the images without an owner are in `library`, as on Docker Hub itself. An image of a
        registry without a mirror stays as it is.
        """
        registry, path = self._place()
        if isinstance(mirror, Mapping):
            if registry not in mirror:
                return self
            return self.replace(repository=f"{mirror[registry]}/{path}")
        return self.replace(repository=f"{mirror.rstrip('/')}/{self._path()}") if mirror else self

    @property
    def registry(self) -> str:
        """The registry that it comes from, such as `docker.io`."""
        return self._place()[0]

    def _place(self) -> tuple[str, str]:
        """Its registry and its full name there."""
        path = self._path()
        if path != self.repository:
            registry = self.repository.removesuffix(f"/{path}")
            return registry, path
        return DOCKER_HUB, path if "/" in path else f"library/{path}"

    def _path(self) -> str:
        """The name without a registry."""
        registry, _, path = self.repository.partition("/")
        has_registry = path and (registry == "localhost" or not registry.islower() or "." in registry or ":" in registry)
        return path if has_registry else self.repository


LEAST = {
    "clickhouse-keeper": "25.12",
    "clickhouse-server": "25.12",
    "docling-serve-cpu": "1",
    "pgvector": "18",
    "tika": "3",
    "traefik": "3.6",
    "valkey": "8",
    "versitygw": "1.7",
    "vllm-openai": "0.30",
}
"""The oldest versions that the library works with, by the names of images."""
VERSION = re.compile(r"v?([0-9]+(?:\.[0-9]+)*)(?:[-_].*)?")
"""A tag that begins with a version."""
POSTGRES_VERSION = re.compile("(?:.*-)?pg([0-9]+)(?:-.*)?")
"""A tag of pgvector, with the major version of PostgreSQL."""


def too_old(image: Image, default: Image) -> Iterator[str]:
    """Yields an error for an older version of the default image than the library works with. Other images have other tags."""
    name = image.repository.rpartition("/")[2]
    given = (POSTGRES_VERSION if name == "pgvector" else VERSION).fullmatch(image.tag)
    if name != default.repository.rpartition("/")[2] or name not in LEAST or not given:
        return
    version, least = ([int(part) for part in text.split(".")] for text in (given[1], LEAST[name]))
    if version < least[: len(version)]:
        yield f"image.tag: {image.tag!r} is older than {LEAST[name]}, the oldest version that can be used"


class NodeAgentImage(Image):
    """An image of a node agent, which may run as root: it reads files of the node."""

    user: NonNegativeInt32 = 0
    """UID and GID of the process; 0 is root."""


@cache
def _entries() -> dict[str, dict[str, Any]]:
    return tomllib.loads(LOCK.read_text())


@cache
def locked(name: str) -> Image:
    """Returns an image of the lock file. Raises KeyError if it has none of that name."""
    return Image(**_entries()[name])


@cache
def locked_node_agent(name: str) -> NodeAgentImage:
    """Returns a node agent's image of the lock file. Raises KeyError if it has none of that name."""
    return NodeAgentImage(**_entries()[name])
