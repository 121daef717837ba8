"""Types of text and whole numbers: one for each grammar of Kubernetes, of the network and of the programs.

Fields of props have them as their type. For an argument call the grammar itself, such as `DNS_LABEL(name)`.
"""

from collections.abc import Mapping
from typing import Annotated, TypeVar

from pydantic import AfterValidator, Field

from constructs_lib.core.values import grammars
from constructs_lib.core.values.props import Items

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

Listed = Annotated[str, grammars.LISTED]
"""Text that a program finds in a list with commas: on one line, without ','."""

SearchEngine = Annotated[str, grammars.SEARCH_ENGINE]
"""A name that SearXNG has for a search engine: in lower case, without ','."""

AbsolutePath = Annotated[str, grammars.ABSOLUTE_PATH]
"""A path in a container or on a node, in normal form; not `/` itself."""

PostgresName = Annotated[str, grammars.POSTGRES_NAME]
"""A name of a database, role or schema in PostgreSQL, at most 63 characters."""

PostgresUser = Annotated[str, grammars.POSTGRES_USER]
"""A user of PostgreSQL; those of managed servers may have '.' and '@'."""

BucketName = Annotated[str, grammars.BUCKET_NAME]
"""A name of a bucket, by the rules of S3: 3 to 63 characters."""

# ---- the network ----------------------------------------------------------------------------------------------------

Host = Annotated[str, grammars.HOST]
"""A DNS name, or an IPv4 or IPv6 address, without a port."""

PublicHost = Annotated[str, grammars.PUBLIC_HOST]
"""A DNS name with at least one dot, such as `chat.example.com`."""

Url = Annotated[str, grammars.URL]
"""A URL with http or https, without user and password."""

HttpsUrl = Annotated[str, grammars.HTTPS_URL]
"""A URL with https, without user and password."""

BaseUrl = Annotated[str, grammars.BASE_URL]
"""A URL that a program puts paths after: without a query, and without '/' at the end."""

Origin = Annotated[str, grammars.ORIGIN]
"""Scheme, host and port of a URL, without a path."""

UrlPath = Annotated[str, grammars.URL_PATH]
"""The path of a URL, such as `/` or `/api/v1`, in normal form."""

HeaderName = Annotated[str, grammars.HEADER_NAME]
"""A name of an HTTP header."""

HeaderValue = Annotated[str, grammars.HEADER_VALUE]
"""A value of an HTTP header. Messages don't show it: it may be a secret."""

ClientId = Annotated[str, grammars.CLIENT_ID]
"""An id by which an OpenID Connect provider knows a program."""

Scope = Annotated[str, grammars.SCOPE]
"""A scope of OAuth, such as `profile`."""

Claim = Annotated[str, grammars.CLAIM]
"""A claim of a token, with '.' between the names of nested ones."""

Email = Annotated[str, grammars.EMAIL]
"""An e-mail address alone, without a display name."""

Cidr = Annotated[str, grammars.CIDR]
"""A range of IPv4 or IPv6 addresses in normal form, such as `10.0.0.0/8`."""

Ipv4Cidr = Annotated[str, grammars.IPV4_CIDR]
"""A range of IPv4 addresses in normal form."""

Port = Annotated[int, Field(strict=True, ge=1, le=65535)]
"""A TCP or UDP port."""

# ---- numbers and collections ----------------------------------------------------------------------------------------

PositiveInt32 = Annotated[int, Field(strict=True, ge=1, le=INT32)]
"""A whole number above 0 that the API server can hold: seconds, counts, IDs."""

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

NodeSelector = Mapping[LabelKey, LabelValue]
"""Labels of the nodes that a pod may run on."""

Annotations = Annotated[Mapping[AnnotationKey, Text], AfterValidator(_bounded)]
"""Annotations of an object, at most 256 KiB together."""


def _not_empty(items: tuple[Item, ...]) -> tuple[Item, ...]:
    if not items:
        raise ValueError("is empty, which allows no address at all; list at least one, or leave it out for the default")
    return items


Cidrs = Annotated[Items[Cidr], AfterValidator(_not_empty)]
"""The addresses of a service, for NetworkPolicies: at least one range."""


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

PROTECTED = ("default", "kube-node-lease", "kube-public", "kube-system")
"""Namespaces of Kubernetes itself, in which a default-deny policy or Pod Security would stop the cluster's own pods."""


def _unprotected(name: str) -> str:
    if name in PROTECTED:
        raise ValueError(f"{name!r} belongs to Kubernetes; choose a namespace for the platform alone, such as 'llm-platform'")
    return name


OwnNamespace = Annotated[str, grammars.DNS_LABEL, AfterValidator(_unprotected)]
"""A namespace that isn't one of Kubernetes' own."""

DEFAULT_NAMESPACE = "llm-platform"
"""The namespace of a platform whose settings name none."""
