"""Props of remote write: other stores that get every sample too."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from pydantic import ValidationError

from constructs_lib.core.values.free_settings import FreeSettings, secret_keys
from constructs_lib.core.values.messages import messages
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import SingleLine, Url
from constructs_lib.core.wiring.place import Place
from constructs_lib.observability.prometheus.remote_write_options import RemoteWriteOptions

ELSEWHERE = {
    "url": "url",
    "name": "url, which the name follows from",
    "authorization": "bearer_token",
    "bearer_token": "bearer_token",
    "bearer_token_file": "bearer_token",
    "basic_auth": "username and password",
}
"""Settings of `remote_write` that have a field of their own."""
ACCOUNTS = ("oauth2", "sigv4", "azuread", "google_iam")
"""Settings of `remote_write` that each say how Prometheus identifies itself."""
IN_FILES = ("ca", "cert", "key", "client_secret", "client_certificate_key")
"""Settings that Prometheus also reads from a file, whose name is that of the setting with `_file` after it."""


class RemoteWrite(Place):
    """Another store that gets every sample too."""

    url: Url
    """The URL that takes samples."""
    bearer_token: SecretKey | None = None
    """The Secret with Prometheus' token."""
    username: SingleLine | None = None
    """Prometheus' user name, with `password`."""
    password: SecretKey | None = None
    """The Secret with the user's password."""
    options: FreeSettings = {}
    """Further settings of `remote_write`, such as `queue_config`. Secrets are `{from_secret: {name: SECRET, key: KEY}}`."""

    def _servers(self) -> Mapping[str, str | None]:
        return {"url": self.url}

    def _errors(self) -> Iterator[str]:
        if bool(self.username) != bool(self.password):
            yield "username and password belong together; give both or neither"
        accounts = [name for name in ("bearer_token", "username") if getattr(self, name)]
        accounts += [f"options.{name}" for name in ACCOUNTS if name in self.options]
        if len(accounts) > 1:
            yield f"{' and '.join(accounts)} all say how Prometheus identifies itself; give one"
        yield from self._errors_of_options()

    def _errors_of_options(self) -> Iterator[str]:
        for name, field in ELSEWHERE.items():
            if name in self.options:
                yield f"options.{name}: has a setting of its own; give {field} instead"
        try:
            RemoteWriteOptions.model_validate({name: value for name, value in self.options.items() if name not in ELSEWHERE})
        except ValidationError as error:
            yield from (f"options.{line}" for line in messages(error, RemoteWriteOptions))
        for path in _places(self.options, "options"):
            if path.rsplit(".", 1)[1] not in IN_FILES:
                yield f"{path}: Prometheus reads no file here, so it can't be a Secret; it reads files for {', '.join(IN_FILES)}"

    @property
    def secrets(self) -> list[SecretKey]:
        """The Secret keys that Prometheus reads from files."""
        own = [key for key in (self.bearer_token, self.password) if key]
        return [*own, *secret_keys(self.options)]

    def options_with_files(self, file: Callable[[SecretKey], str]) -> dict[str, Any]:
        """Returns the options with each secret as the path that `file` returns for it."""
        return _with_files(self.options, file)


def _places(settings: Any, path: str) -> Iterator[str]:
    """Yields the path of each secret."""
    if isinstance(settings, SecretKey):
        yield path
    elif isinstance(settings, Mapping):
        for name, value in cast("Mapping[str, Any]", settings).items():
            yield from _places(value, f"{path}.{name}")
    elif isinstance(settings, list):
        for index, value in enumerate(cast("list[Any]", settings)):
            yield from _places(value, f"{path}.{index}")


def _with_files(settings: Any, file: Callable[[SecretKey], str]) -> Any:
    if not isinstance(settings, Mapping):
        return settings
    items = cast("Mapping[str, Any]", settings).items()
    return {
        f"{name}_file" if isinstance(value, SecretKey) else name: file(value)
        if isinstance(value, SecretKey)
        else _with_files(value, file)
        for name, value in items
    }
