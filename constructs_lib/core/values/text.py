"""Types of text and whole numbers: one for each grammar of Kubernetes, of the network and of the programs.

Fields of props have them as their type. For an argument call the grammar itself, such as `DNS_LABEL(name)`.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import Annotated, TypeVar
from zoneinfo import available_timezones

from pydantic import AfterValidator, Field

from constructs_lib.core.values import grammars
from constructs_lib.core.values.addresses import LAST_PORT, USUAL_PORTS, check_other_server
from constructs_lib.core.values.errors import near
from constructs_lib.core.values.literal_secrets import IN_MANIFESTS, is_password, secret_arguments
from constructs_lib.core.values.props import GroupError, Items

LONGEST_ANNOTATIONS = 256 * 1024
"""Bytes of all keys and values together, as the API server counts them."""
INT32 = 2**31 - 1

Item = TypeVar("Item")

# ---- names in Kubernetes --------------------------------------------------------------------------------------------

DnsLabel = Annotated[str, grammars.DNS_LABEL]
"""A name of a namespace or workload: lower-case letters, digits and '-', at most 63 characters."""

ServiceName = Annotated[str, grammars.SERVICE_NAME]
"""A name of a Service: a DNS label that begins with a letter."""

DnsSubdomain = Annotated[str, grammars.DNS_SUBDOMAIN]
"""A name of a class (storage, Ingress, Gateway, priority), an issuer or a ConfigMap: at most 253 characters, dots included."""

StorageClassName = Annotated[str, grammars.STORAGE_CLASS]
"""The name of a StorageClass, or nothing for no dynamic provisioning."""

Provisioner = Annotated[str, grammars.PROVISIONER]
"""A provisioner of volumes: the name of a CSI driver, or a name of at most 63 characters after a DNS subdomain and '/'."""

SecretName = Annotated[str, grammars.SECRET_NAME]
"""A name of a Secret: a DNS subdomain. Messages don't show it, since a secret may have been pasted there."""

SecretKeyName = Annotated[str, grammars.SECRET_KEY]
"""A key in a Secret. Messages don't show it."""

ConfigKey = Annotated[str, grammars.CONFIG_KEY]
"""A key in a ConfigMap."""

FileName = Annotated[str, grammars.FILE_NAME]
"""A name of a file that is a key of a ConfigMap or Secret."""

LabelKey = Annotated[str, grammars.LABEL_KEY]
"""A key of a label, taint or extended resource: at most 63 characters, after a DNS subdomain and '/' if need be."""

QualifiedName = LabelKey
"""The name that Kubernetes' documentation has for the form of label keys."""

LabelValue = Annotated[str, grammars.LABEL_VALUE]
"""A value of a label: at most 63 characters, or empty."""

AnnotationKey = Annotated[str, grammars.ANNOTATION_KEY]
"""A key of an annotation: as that of a label, with upper case before the '/' too."""

NodeName = Annotated[str, grammars.NODE_NAME]
"""The name of a node, as its label `kubernetes.io/hostname` has it: at most 63 characters."""

ExtendedResource = Annotated[str, grammars.EXTENDED_RESOURCE]
"""The name of a device that nodes offer, such as `nvidia.com/gpu`."""

PortName = Annotated[str, grammars.PORT_NAME]
"""A name of a port: at most 15 characters, at least one of them a letter."""

EnvName = Annotated[str, grammars.ENV_NAME]
"""A name of an environment variable, in the form that every version of Kubernetes takes."""

# ---- text -----------------------------------------------------------------------------------------------------------

AnyText = Annotated[str, grammars.ANY_TEXT]
"""Any text, on several lines too, without NUL: variables, arguments and files can't have it."""

Text = Annotated[str, grammars.TEXT]
"""Any text, on several lines too, without NUL and without secrets, which would stand in the manifests."""

SingleLine = Annotated[str, grammars.SINGLE_LINE]
"""Text on one line: 1 to 1000 characters, without control characters."""


def _visible(text: str) -> str:
    if text != text.strip() or any(unicodedata.category(each) == "Cf" or (each.isspace() and each != " ") for each in text):
        raise ValueError(f"{text!a} has white space at its ends or a character that isn't seen, so it is never matched; remove it")
    return text


Visible = AfterValidator(_visible)
"""For text that another program compares: without white space at its ends, and without characters that are not seen."""


def _time_zone(name: str) -> str:
    if (known := available_timezones()) and name not in known:  # there may be no list of zones here
        raise ValueError(f"{name!r} is not a time zone; write such as 'Europe/Berlin' or 'UTC'{near(name, known)}")
    return name


TimeZone = Annotated[SingleLine, AfterValidator(_time_zone)]
"""A time zone by its name in the IANA list."""

SmtpUser = Annotated[str, grammars.SMTP_USER]
"""A user of a mail server, on one line; with Amazon SES the id of an access key."""

Listed = Annotated[str, grammars.LISTED, Visible]
"""Text that a program finds in a list with commas: on one line, without ','."""

SearchEngine = Annotated[str, grammars.SEARCH_ENGINE]
"""A name that SearXNG has for a search engine: in lower case, without ','."""

AbsolutePath = Annotated[str, grammars.ABSOLUTE_PATH]
"""A path in a container or on a node, in normal form; not `/` itself."""

SYSTEM_FOLDERS = (
    *("/bin", "/boot", "/etc", "/lib", "/lib32", "/lib64", "/sbin"),
    *("/usr", "/usr/bin", "/usr/lib", "/usr/lib64", "/usr/local", "/usr/local/bin", "/usr/local/lib", "/usr/sbin"),
)
"""Folders of an image that no program starts without."""
SYSTEM_TREES = ("/dev", "/proc", "/sys", "/run/secrets/kubernetes.io", "/var/run/secrets/kubernetes.io")
"""Folders that the container runtime and Kubernetes mount."""
SHARED_MEMORY = "/dev/shm"


def _mountable(path: str) -> str:
    mounted = path != SHARED_MEMORY and f"{path}/".startswith(tuple(f"{tree}/" for tree in SYSTEM_TREES))
    if mounted or path in SYSTEM_FOLDERS:
        raise ValueError(f"{path!r} is a folder of the system; mount it at a folder of your program, such as '/data'")
    return path


MountPath = Annotated[AbsolutePath, AfterValidator(_mountable)]
"""A path at which a container sees a volume."""

PostgresName = Annotated[str, grammars.POSTGRES_NAME]
"""A name of a database, role or schema in PostgreSQL, at most 63 characters."""

PostgresUser = Annotated[str, grammars.POSTGRES_USER]
"""A user of PostgreSQL; those of managed servers may have '.' and '@'."""

BucketName = Annotated[str, grammars.BUCKET_NAME]
"""A name of a bucket, by the rules of S3: 3 to 63 characters."""
BucketRegion = Annotated[str, grammars.BUCKET_REGION]
"""A region of S3, or of a store with its API."""

# ---- the network ----------------------------------------------------------------------------------------------------


def _another_server(address: str) -> str:
    check_other_server(address)
    return address


AnotherServer = AfterValidator(_another_server)
"""For a host or URL that programs connect to: not `localhost`, which is the pod itself."""

Host = Annotated[str, grammars.HOST, AnotherServer]
"""A DNS name, or an IPv4 or IPv6 address, of another server, without a port."""

MachineHost = Annotated[str, grammars.HOST]
"""A DNS name or IP address of a machine, or of what stands before machines."""
PublicHost = Annotated[str, grammars.PUBLIC_HOST]
"""A DNS name with at least one dot, such as `chat.example.com`."""

PublicUrl = Annotated[str, grammars.URL]
"""A URL that browsers open, with http or https, without user and password."""

Url = Annotated[PublicUrl, AnotherServer]
"""A URL of another server with http or https, without user and password."""

HttpsUrl = Annotated[str, grammars.HTTPS_URL, AnotherServer]
"""A URL of another server with https, without user and password."""

PublicBaseUrl = Annotated[str, grammars.BASE_URL]
"""A URL that browsers and programs put paths after: without a query, and without '/' at the end."""

BaseUrl = Annotated[PublicBaseUrl, AnotherServer]
"""A URL of another server that programs put paths after: without a query, and without '/' at the end."""

HttpsBaseUrl = Annotated[str, grammars.HTTPS_BASE_URL, AnotherServer]
"""As `BaseUrl`, with https."""

Origin = Annotated[str, grammars.ORIGIN]
"""Scheme, host and port of a URL, without a path."""


def _as_browsers_send_it(origin: str) -> str:
    sent = origin.lower().removesuffix(f":{USUAL_PORTS[origin.partition(':')[0]]}")
    if origin != sent:
        raise ValueError(f"{origin!r} is never sent by a browser; write {sent!r}")
    return origin


BrowserOrigin = Annotated[Origin, AfterValidator(_as_browsers_send_it)]
"""An origin that is compared with a browser's: in lower case, without the usual port."""

ServerOrigin = Annotated[Origin, AnotherServer]
"""Scheme, host and port of another server's URL, without a path."""

UrlPath = Annotated[str, grammars.URL_PATH]
"""The path of a URL, such as `/` or `/api/v1`, in normal form."""

HeaderName = Annotated[str, grammars.HEADER_NAME]
"""A name of an HTTP header."""

HeaderValue = Annotated[str, grammars.HEADER_VALUE]
"""A value of an HTTP header. Messages don't show it: it may be a secret."""
OF_THE_CLIENT = ("host", "content-length", "transfer-encoding", "connection")
"""Headers of which an HTTP client sends its own."""


def _settable(headers: Mapping[str, Item]) -> Mapping[str, Item]:
    seen: dict[str, str] = {}
    for name in headers:
        if name.lower() in OF_THE_CLIENT:
            raise GroupError(f"{name}: is set by the program for each request; leave it out")
        if (first := seen.setdefault(name.lower(), name)) != name:
            raise GroupError(f"{name}: is the same header as {first!r}; write it once")
    return headers


Headers = AfterValidator(_settable)
"""For `Annotated[Mapping[HeaderName, ...], Headers]`: headers that a program can send beside its own."""

ClientId = Annotated[str, grammars.CLIENT_ID]
"""An id by which an OpenID Connect provider knows a program."""

Scope = Annotated[str, grammars.SCOPE]
"""A scope of OAuth, such as `profile`."""

Claim = Annotated[str, grammars.CLAIM]
"""A claim of a token, with '.' between the names of nested ones."""

Email = Annotated[str, grammars.EMAIL]
"""An e-mail address alone, without a display name."""

IpAddress = Annotated[str, grammars.IP_ADDRESS]
"""An IPv4 or IPv6 address."""

Cidr = Annotated[str, grammars.CIDR]
"""A range of IPv4 or IPv6 addresses in normal form, such as `10.0.0.0/8`."""


def _not_every_address(cidr: str) -> str:
    if cidr.endswith("/0"):
        raise ValueError(f"{cidr!r} is every address; list the ranges that are meant")
    return cidr


PartialCidr = Annotated[Cidr, AfterValidator(_not_every_address)]
"""A range of addresses that doesn't have all of them."""
Ipv4Cidr = Annotated[str, grammars.IPV4_CIDR]
"""A range of IPv4 addresses in normal form."""

Port = Annotated[int, Field(strict=True, ge=1, le=LAST_PORT)]
"""A TCP or UDP port."""

# ---- numbers and collections ----------------------------------------------------------------------------------------

PositiveInt32 = Annotated[int, Field(strict=True, ge=1, le=INT32)]
"""A whole number above 0 that the API server can hold: counts, IDs."""

Seconds = Annotated[int, Field(strict=True, ge=1, le=86_400)]
"""Seconds, at most a day: more are milliseconds by mistake."""

NonNegativeInt32 = Annotated[int, Field(strict=True, ge=0, le=INT32)]
"""A whole number from 0 on that the API server can hold."""


def _bounded(annotations: Mapping[str, str]) -> Mapping[str, str]:
    size = sum(len(key.encode()) + len(value.encode()) for key, value in annotations.items())
    if size > LONGEST_ANNOTATIONS:
        raise ValueError(f"the annotations have {size} bytes together; an object takes at most {LONGEST_ANNOTATIONS}")
    return annotations


def _unique(items: tuple[Item, ...]) -> tuple[Item, ...]:
    for index, item in enumerate(items):
        if item in items[:index]:
            raise ValueError(f"{item!r} is given twice; write it once")
    return items


Labels = Mapping[LabelKey, LabelValue]
"""Labels of an object."""

ARCHITECTURE = "kubernetes.io/arch"
ARCHITECTURES = {"x86_64": "amd64", "x64": "amd64", "x86-64": "amd64", "aarch64": "arm64", "arm64v8": "arm64", "armv8": "arm64"}
"""Names of architectures elsewhere, and those that Kubernetes has for them."""


def architecture_error(value: str) -> str:
    """Returns an error for a name of an architecture that no node has as its label; otherwise empty."""
    right = ARCHITECTURES.get(value.lower(), value.lower())
    return f"no node has the architecture {value!r}; write {right!r}" if value != right else ""


def _of_nodes(labels: Mapping[str, str]) -> Mapping[str, str]:
    if ARCHITECTURE in labels and (error := architecture_error(labels[ARCHITECTURE])):
        raise GroupError(f"{ARCHITECTURE}: {error}")
    return labels


NodeSelector = Annotated[Mapping[LabelKey, LabelValue], AfterValidator(_of_nodes)]
"""Labels of the nodes that a pod may run on."""


def _without_passwords(values: Mapping[str, str]) -> Mapping[str, str]:
    for name, value in values.items():
        if is_password(name, value):
            raise GroupError(f"{name}: {IN_MANIFESTS}; leave it out, and refer to a Secret where that is possible")
    return values


Annotations = Annotated[Mapping[AnnotationKey, Text], AfterValidator(_bounded), AfterValidator(_without_passwords)]
"""Annotations of an object, at most 256 KiB together, without passwords."""

DriverParameters = Annotated[Mapping[SingleLine, Text], AfterValidator(_without_passwords)]
"""Parameters that a driver of volumes reads, without passwords: it finds those in a Secret that the parameters name."""


def _without_secrets(arguments: tuple[str, ...]) -> tuple[str, ...]:
    for index in secret_arguments(arguments):
        raise GroupError(f"{index}: {IN_MANIFESTS}; pass it as a variable: env: {{NAME: {{name: SECRET, key: KEY}}}}")
    return arguments


def _with_hyphens(argument: str) -> str:
    if dash := re.match("[\u2010-\u2015\u2212]+(?=[A-Za-z])", argument):
        right = f"{'-' if dash.end() == 1 and len(argument) == 2 else '--'}{argument[dash.end() :]}"
        raise ValueError(f"{argument!r} begins with a typographic dash; write {right!r}")
    return argument


Arguments = Annotated[Items[Annotated[Text, AfterValidator(_with_hyphens)]], AfterValidator(_without_secrets)]
"""Arguments of a command, without secrets."""


def _one_program(command: tuple[str, ...]) -> tuple[str, ...]:
    if command and (words := command[0].split())[1:]:
        raise GroupError(f"0: {command[0]!r} is one word, the name of a program; write an entry for each of {len(words)} words")
    return command


Command = Annotated[Arguments, AfterValidator(_one_program)]
"""A command with its arguments, without secrets."""


def _not_empty(items: tuple[Item, ...]) -> tuple[Item, ...]:
    if not items:
        raise ValueError("is empty, which allows no address at all; list at least one, or leave it out for the default")
    return items


Cidrs = Annotated[Items[Cidr], AfterValidator(_not_empty)]
"""The addresses of a service, for NetworkPolicies: at least one range."""

TrustedProxies = Annotated[Items[PartialCidr], AfterValidator(_not_empty)]
"""The addresses of proxies whose headers are trusted: at least one range, and not every address."""


Unique = AfterValidator(_unique)
"""For `Annotated[Items[...], Unique]`: a list whose items differ."""


def _with_openid(scopes: tuple[str, ...]) -> tuple[str, ...]:
    if "openid" not in scopes:
        raise ValueError("'openid' is missing, without which the provider sends no identity; add it")
    return scopes


Scopes = Annotated[Items[Scope], Unique, AfterValidator(_with_openid)]
"""Scopes of a sign-in through OpenID Connect, `openid` among them."""

dns_label = grammars.DNS_LABEL
"""Returns a DNS label. Raises ValueError if the text is none."""

PROTECTED = {"kube-": "Kubernetes", "openshift-": "OpenShift"}
"""Beginnings of the names of a cluster's own namespaces, in which a default-deny policy or Pod Security would stop its pods."""


def _unprotected(name: str) -> str:
    owners = [owner for prefix, owner in PROTECTED.items() if name.startswith(prefix) or name == "default"]
    if owners:
        raise ValueError(f"{name!r} belongs to {owners[0]}; choose a namespace for the platform alone, such as 'llm-platform'")
    return name


OwnNamespace = Annotated[str, grammars.DNS_LABEL, AfterValidator(_unprotected)]
"""A namespace that isn't one of Kubernetes' own."""

DEFAULT_NAMESPACE = "llm-platform"
"""The namespace of a platform whose settings name none."""
