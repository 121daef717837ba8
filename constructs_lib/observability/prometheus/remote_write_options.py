"""The settings of `remote_write`, with the types of Prometheus' documentation."""

import json
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.quantities import Duration
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import HeaderName, HeaderValue, PositiveInt32, Url

ACTIONS = (
    "replace", "lowercase", "uppercase", "keep", "drop", "keepequal", "dropequal", "hashmod", "labelmap", "labeldrop", "labelkeep",
)  # fmt: skip
ACTION = Grammar("an action", f"write {', '.join(map(repr, ACTIONS[:-1]))} or {ACTIONS[-1]!r}", f"(?i:{'|'.join(ACTIONS)})")
WITH_TARGET = ("replace", "lowercase", "uppercase", "keepequal", "dropequal", "hashmod")
"""The actions that write or compare a label."""
EQUAL = ("regex", "modulus", "separator", "replacement")
LABELS = ("source_labels", "target_label", "modulus", "separator", "replacement")
NOT_OF: Mapping[str, tuple[str, ...]] = {
    "lowercase": ("replacement",),
    "uppercase": ("replacement",),
    "keepequal": EQUAL,
    "dropequal": EQUAL,
    "labeldrop": LABELS,
    "labelkeep": LABELS,
}
"""Settings that Prometheus rejects with an action."""
RESERVED_HEADERS = {
    "authorization", "host", "content-encoding", "content-length", "content-type", "user-agent", "connection", "keep-alive",
    "proxy-authenticate", "proxy-authorization", "www-authenticate", "accept-encoding", "x-prometheus-remote-write-version",
    "x-prometheus-remote-read-version", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256",
}  # fmt: skip
"""Headers that Prometheus sets itself, in lower case."""
UUID = Grammar(
    "a UUID", "write such as '00000000-0000-0000-0000-000000000000'", "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
)
SESSION = Grammar("a name of a session", "use 2 to 64 letters, digits and '_+=,.@-'", "[A-Za-z0-9_+=,.@-]{2,64}")
SCOPE = Grammar("a scope", "write such as 'https://monitor.azure.com/.default'", r"[A-Za-z0-9_\s:/.-]+")
AZURE_WAYS = ("managed_identity", "workload_identity", "oauth", "sdk")
"""The ways to identify oneself to Azure, of which Prometheus takes one."""


def _regex(text: str) -> str:
    """Returns a regular expression as Prometheus reads it, which is without lookarounds and references."""
    from promql_parser import parse

    try:
        parse(f"a{{b=~{json.dumps(text, ensure_ascii=False)}}}")
    except ValueError:
        raise ValueError(f"{text!r} is not a regular expression of Prometheus; write one in the syntax of RE2") from None
    return text


_Text = Annotated[str, Field(min_length=1)]
_TlsVersion = Literal["TLS10", "TLS11", "TLS12", "TLS13"]


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


class _Relabeling(Props):
    source_labels: Items[_Text] | None = None
    separator: str | None = None
    target_label: str | None = None
    regex: Annotated[str, AfterValidator(_regex)] | None = None
    modulus: Annotated[int, Field(strict=True, ge=0)] | None = None
    replacement: str | None = None
    action: Annotated[str, ACTION] = "replace"

    def _errors(self) -> Iterator[str]:
        action = self.action.lower()
        if action in WITH_TARGET and not self.target_label:
            yield f"target_label: is required by action {action!r}"
        if action == "hashmod" and not self.modulus:
            yield "modulus: is required by action 'hashmod'"
        if action == "labelmap" and self.replacement == "":
            yield "replacement: is empty, but action 'labelmap' needs a label's name"
        for field in NOT_OF.get(action, ()):
            if getattr(self, field) is not None:
                yield f"{field}: is not a setting of action {action!r}; leave it out"


class _Tls(Props):
    """Prometheus' `tls_config`."""

    ca: str | SecretKey | None = None
    ca_file: str | None = None
    cert: str | SecretKey | None = None
    cert_file: str | None = None
    key: str | SecretKey | None = None
    key_file: str | None = None
    server_name: str | None = None
    insecure_skip_verify: bool = False
    min_version: _TlsVersion | None = None
    max_version: _TlsVersion | None = None

    def _errors(self) -> Iterator[str]:
        for name in ("ca", "cert", "key"):
            if getattr(self, name) and getattr(self, f"{name}_file"):
                yield f"{name}: {name}_file says the same; give one"
        if bool(self.cert or self.cert_file) != bool(self.key or self.key_file):
            yield "cert and key belong together; give both or neither"


class _OAuth2(Props):
    """Prometheus' `oauth2`."""

    client_id: Annotated[str, Field(min_length=1)]
    client_secret: str | SecretKey | None = None
    client_secret_file: str | None = None
    client_certificate_key: str | SecretKey | None = None
    client_certificate_key_file: str | None = None
    client_certificate_key_id: str | None = None
    signature_algorithm: Literal["RS256", "RS384", "RS512"] | None = None
    grant_type: str | None = None
    iss: str | None = None
    audience: str | None = None
    claims: Mapping[str, Any] = {}
    scopes: Items[str] = ()
    token_url: Url
    endpoint_params: Mapping[str, str] = {}
    tls_config: _Tls = _Tls()
    proxy_url: Url | None = None
    no_proxy: str | None = None
    proxy_from_environment: bool = False
    proxy_connect_header: Mapping[HeaderName, Any] = {}


class _SigV4(Props):
    """Prometheus' `sigv4`. Without keys they come from the environment, or from the pods' identity."""

    region: _Text | None = None
    access_key: str | SecretKey | None = None
    secret_key: str | SecretKey | None = None
    profile: _Text | None = None
    role_arn: _Text | None = None
    external_id: _Text | None = None
    session_name: Annotated[str, SESSION] | None = None
    tags: Mapping[Annotated[str, Field(min_length=1, max_length=128)], Annotated[str, Field(max_length=256)]] = {}
    use_fips_sts_endpoint: bool = False
    service_name: _Text | None = None

    def _errors(self) -> Iterator[str]:
        if bool(self.access_key) != bool(self.secret_key):
            yield "access_key and secret_key belong together; give both or neither"
        for name in ("external_id", "session_name", "tags"):
            if getattr(self, name) and not self.role_arn:
                yield f"{name}: belongs to a role; give role_arn too"


class _ManagedIdentity(Props):
    client_id: Annotated[str, UUID] | None = None


class _WorkloadIdentity(Props):
    client_id: Annotated[str, UUID]
    tenant_id: Annotated[str, UUID]
    token_file_path: _Text | None = None


class _AzureOAuth(Props):
    client_id: Annotated[str, UUID]
    client_secret: str | SecretKey
    tenant_id: _Text


class _AzureSdk(Props):
    tenant_id: str | None = None


class _AzureAd(Props):
    """Prometheus' `azuread`."""

    cloud: Literal["AzurePublic", "AzureChina", "AzureGovernment"] = "AzurePublic"
    managed_identity: _ManagedIdentity | None = None
    workload_identity: _WorkloadIdentity | None = None
    oauth: _AzureOAuth | None = None
    sdk: _AzureSdk | None = None
    scope: Annotated[str, SCOPE] | None = None

    def _errors(self) -> Iterator[str]:
        given = [name for name in AZURE_WAYS if getattr(self, name) is not None]
        if len(given) != 1:
            yield f"takes one of {', '.join(AZURE_WAYS)}; given: {', '.join(given) or 'none'}"


class _GoogleIam(Props):
    """Prometheus' `google_iam`. Empty it means the default credentials, such as the pods' identity."""

    credentials_file: _Text | None = None


class RemoteWriteOptions(Props):
    """The settings of `remote_write` that Prometheus 3 knows, without those that have a field of their own."""

    remote_timeout: Duration | None = None
    headers: Mapping[Annotated[HeaderName, AfterValidator(_header)], HeaderValue] = {}
    http_headers: Mapping[HeaderName, Mapping[str, Any]] = {}
    write_relabel_configs: Items[_Relabeling] = ()
    send_exemplars: bool = False
    send_native_histograms: bool = False
    convert_nhcb_to_classic: bool = False
    round_robin_dns: bool = False
    protobuf_message: Literal["prometheus.WriteRequest", "io.prometheus.write.v2.Request"] | None = None
    failed_request_logging: bool = False
    follow_redirects: bool = True
    enable_http2: bool = True
    proxy_url: Url | None = None
    no_proxy: str | None = None
    proxy_from_environment: bool = False
    proxy_connect_header: Mapping[HeaderName, Any] = {}
    queue_config: _Queue = _Queue()
    metadata_config: _Metadata = _Metadata()
    tls_config: _Tls = _Tls()
    oauth2: _OAuth2 | None = None
    sigv4: _SigV4 | None = None
    azuread: _AzureAd | None = None
    google_iam: _GoogleIam | None = None
