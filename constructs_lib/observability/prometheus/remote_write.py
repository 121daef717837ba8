"""Props of remote write: other stores that get every sample too."""

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any, cast

from pydantic import AfterValidator, Field, ValidationError

from constructs_lib.core.values.addresses import range_errors
from constructs_lib.core.values.free_settings import FreeSettings, secret_keys
from constructs_lib.core.values.messages import messages
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import Duration
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import Cidrs, HeaderName, HeaderValue, PositiveInt32, SingleLine, Url

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
RESERVED_HEADERS = {
    "authorization", "host", "content-encoding", "content-length", "content-type", "user-agent", "connection", "keep-alive",
    "proxy-authenticate", "proxy-authorization", "www-authenticate", "accept-encoding", "x-prometheus-remote-write-version",
    "x-prometheus-remote-read-version", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256",
}  # fmt: skip
"""Headers that Prometheus sets itself, in lower case."""


def _header(name: str) -> str:
    if name.lower() in RESERVED_HEADERS:
        raise ValueError(f"{name!r} is set by Prometheus; leave it out")
    return name


class _Queue(Props):
    capacity: PositiveInt32 | None = None
    max_shards: PositiveInt32 = 50
    min_shards: PositiveInt32 = 1
    max_samples_per_send: PositiveInt32 | None = None
    batch_send_deadline: Duration | None = None
    min_backoff: Duration | None = None
    max_backoff: Duration | None = None
    retry_on_http_429: bool = False
    sample_age_limit: Duration | None = None

    def _errors(self) -> Iterator[str]:
        if self.min_shards > self.max_shards:
            yield f"min_shards: {self.min_shards} is above max_shards {self.max_shards}"


class _Metadata(Props):
    send: bool = True
    send_interval: Duration | None = None
    max_samples_per_send: PositiveInt32 | None = None


class _Options(Props):
    """The settings of `remote_write` that Prometheus 3 knows, without those that have a field of their own."""

    remote_timeout: Duration | None = None
    headers: Mapping[Annotated[HeaderName, AfterValidator(_header)], HeaderValue] = {}
    http_headers: Mapping[HeaderName, Mapping[str, Any]] = {}
    write_relabel_configs: Items[Mapping[str, Any]] = ()
    send_exemplars: bool = False
    send_native_histograms: bool = False
    convert_nhcb_to_classic: bool = False
    round_robin_dns: bool = False
    protobuf_message: str | None = None
    failed_request_logging: bool = False
    follow_redirects: bool = True
    enable_http2: bool = True
    proxy_url: Url | None = None
    no_proxy: str | None = None
    proxy_from_environment: bool = False
    proxy_connect_header: Mapping[HeaderName, Any] = {}
    queue_config: _Queue = _Queue()
    metadata_config: _Metadata = _Metadata()
    tls_config: Mapping[str, Any] = {}
    oauth2: Annotated[Mapping[str, Any], Field(min_length=1)] | None = None
    sigv4: Mapping[str, Any] | None = None
    azuread: Annotated[Mapping[str, Any], Field(min_length=1)] | None = None
    google_iam: Annotated[Mapping[str, Any], Field(min_length=1)] | None = None


class RemoteWrite(Props):
    """Another store that gets every sample too."""

    url: Url
    """The URL that takes samples."""
    bearer_token: SecretKey | None = None
    """The Secret with Prometheus' token."""
    username: SingleLine | None = None
    """Prometheus' user name, with `password`."""
    password: SecretKey | None = None
    """The Secret with the user's password."""
    cidrs: Cidrs | None = None
    """Addresses of the store, for NetworkPolicies; None allows any address."""
    options: FreeSettings = {}
    """Further settings of `remote_write`, such as `queue_config`. Secrets are `{from_secret: {name: SECRET, key: KEY}}`."""

    def _errors(self) -> Iterator[str]:
        yield from range_errors(self.url, self.cidrs)
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
            _Options.model_validate({name: value for name, value in self.options.items() if name not in ELSEWHERE})
        except ValidationError as error:
            yield from (f"options.{line}" for line in messages(error, _Options))
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
