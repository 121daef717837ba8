"""The forms of text that `text.py` has types for, with the messages of their errors. Call one to check an argument."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from constructs_lib.core.values.addresses import check_cidr, check_dns_name, check_email, check_host, check_ip, check_url
from constructs_lib.core.values.literal_secrets import check_public_url
from constructs_lib.core.values.redaction import check_no_secret

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler

HIDDEN = "this value"
"""How messages call a text that they don't show."""
CREDENTIALS = re.compile(r"[:/].*@(?!sha256:)", re.DOTALL)
"""Text that may have `user:password@` or `https://token@` in it."""

ACCESS_KEY_ID = re.compile("AKIA[A-Z0-9]{16}")
"""The ID of an AWS access key. It isn't secret; Amazon SES uses it as the name of the user."""


@dataclass(frozen=True)
class Grammar:
    """A form of text. `Annotated[str, Grammar(...)]` is its type in props."""

    name: str
    """The form with its article, such as `a DNS label`."""
    hint: str
    """Valid input to write instead."""
    pattern: str
    """A regular expression of the whole text, in the syntax that Python and JSON schema share."""
    limit: int | None = None
    """Most characters; None for no limit."""
    rule: Callable[[str], None] | None = None
    """Raises ValueError for a text that has the pattern, but not the form."""
    hidden: bool = False
    """Whether messages leave the text out: secrets get pasted there."""

    def __call__(self, text: str) -> str:
        """Returns the text. Raises ValueError if it has another form."""
        self.match(text)
        if self.rule:
            self.rule(text)
        return text

    def accepts(self, text: str) -> bool:
        """Returns whether a text has this form."""
        try:
            return self(text) == text
        except ValueError:
            return False

    def match(self, text: str) -> re.Match[str]:
        """Returns the match of the pattern. Raises ValueError if there is none."""
        shown = HIDDEN if self.hidden or CREDENTIALS.search(text) else repr(text)
        if self.limit and len(text) > self.limit:
            raise ValueError(f"{shown} has {len(text)} characters; {self.name} has at most {self.limit}")
        if not (match := re.fullmatch(self.pattern, text)):
            raise ValueError(f"{shown} is not {self.name}; {self.hint}")
        return match

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> Any:
        from pydantic_core import core_schema

        return core_schema.no_info_after_validator_function(self, handler(source))

    def __get_pydantic_json_schema__(self, schema: Any, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        limit = {"maxLength": self.limit} if self.limit else {}
        return {**handler(schema), "pattern": f"^(?:{self.pattern})$", **limit}


# ---- names in Kubernetes --------------------------------------------------------------------------------------------

_LABEL = r"[a-z0-9](?:[-a-z0-9]*[a-z0-9])?"
_SUBDOMAIN = rf"{_LABEL}(?:\.{_LABEL})*"
_ANY_CASE = _SUBDOMAIN.replace("a-z", "a-zA-Z")
_NAME = r"[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?"
_PREFIX = r"(?=.{1,253}/)"
_KEY = r"(?!\.\.|\.$)[-._a-zA-Z0-9]+"
_LABEL_HINT = "use lower-case letters, digits and '-', with a letter or digit at both ends"
_DOTS_HINT = "use lower-case letters, digits, '-' and '.', with a letter or digit at both ends and on both sides of each '.'"
_NAME_HINT = "use up to 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends"
_KEY_HINT = "use letters, digits, '-', '_' and '.', but no '..' at the beginning"

DNS_LABEL = Grammar("a DNS label", _LABEL_HINT, _LABEL, 63)
SERVICE_NAME = Grammar(
    "a name of a Service", "use lower-case letters, digits and '-', with a letter first", rf"(?=[a-z]){_LABEL}", 63
)
DNS_SUBDOMAIN = Grammar("a DNS subdomain", _DOTS_HINT, _SUBDOMAIN, 253)
NODE_NAME = Grammar("a node's name", _DOTS_HINT, _SUBDOMAIN, 63)
PROVISIONER = Grammar(
    "a provisioner",
    "write such as 'ebs.csi.aws.com' or 'rancher.io/local-path'",
    f"(?:{_PREFIX}{_SUBDOMAIN}/)?{_NAME}",
)
STORAGE_CLASS = Grammar("a name of a StorageClass", f"{_DOTS_HINT}, or nothing", rf"(?:{_SUBDOMAIN})?", 253)
SECRET_NAME = Grammar("a name of a Secret", _DOTS_HINT, _SUBDOMAIN, 253, rule=check_no_secret, hidden=True)
SECRET_KEY = Grammar("a key of a Secret", _KEY_HINT, _KEY, 253, rule=check_no_secret, hidden=True)
CONFIG_KEY = Grammar("a key of a ConfigMap", _KEY_HINT, _KEY, 253)
FILE_NAME = Grammar("a file's name", _KEY_HINT, _KEY, 253)
LABEL_KEY = Grammar("a label's key", f"{_NAME_HINT}, after 'example.com/' if need be", f"(?:{_PREFIX}{_SUBDOMAIN}/)?{_NAME}")
ANNOTATION_KEY = Grammar(
    "an annotation's key", f"{_NAME_HINT}, after 'example.com/' if need be", f"(?:{_PREFIX}{_ANY_CASE}/)?{_NAME}"
)
LABEL_VALUE = Grammar("a label's value", f"{_NAME_HINT}, or nothing", f"(?:{_NAME})?")
EXTENDED_RESOURCE = Grammar(
    "an extended resource",
    "write such as 'nvidia.com/gpu': a domain that isn't of Kubernetes, '/' and a name",
    rf"(?![^/]*kubernetes\.io/|requests\.)(?=.{{1,244}}/){_SUBDOMAIN}/{_NAME}",  # a quota calls it requests.DOMAIN
)
PORT_NAME = Grammar("a port's name", f"{_LABEL_HINT}, at least one letter and no '--'", rf"(?=[-0-9]*[a-z])(?!.*--){_LABEL}", 15)
ENV_NAME = Grammar("a name of an environment variable", f"{_KEY_HINT}, and no digit first", rf"(?![0-9]){_KEY}")

# ---- text -----------------------------------------------------------------------------------------------------------

ANY_TEXT = Grammar("text", "leave out the character NUL and surrogates", r"[^\x00\ud800-\udfff]*")
TEXT = replace(ANY_TEXT, rule=check_no_secret)
SINGLE_LINE = Grammar(
    "text on one line",
    "write at least one character other than a space, without line breaks and control characters",
    r"(?=.*\S)[^\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+",
    1000,
    rule=check_no_secret,
)


def _check_smtp_user(text: str) -> None:
    if not ACCESS_KEY_ID.fullmatch(text):
        check_no_secret(text)


SMTP_USER = replace(SINGLE_LINE, rule=_check_smtp_user)
ABSOLUTE_PATH = Grammar(
    "an absolute path",
    "write such as '/var/lib/data', of letters, digits and '-._+@', without '.', '..' or nothing between two '/'",
    r"(?:/(?!\.\.?(?:/|$))[-A-Za-z0-9._+@]+)+",
    1024,
)
LISTED = Grammar(
    "an entry of a list",
    "write it on one line, without ',' and without spaces at the ends",
    r"(?! )(?!.* $)[^,\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+",
    255,
)
SEARCH_ENGINE = Grammar(
    "a name of a search engine",
    "write it in lower case, such as 'duckduckgo', and an entry for each",
    LISTED.pattern.replace("[^,", "[^,A-Z"),
    255,
    rule=check_no_secret,
)
POSTGRES_NAME = Grammar(
    "a name in PostgreSQL", "use letters, digits, '_' and '-', a letter or '_' first", "[A-Za-z_][-A-Za-z0-9_]*", 63
)
POSTGRES_USER = Grammar(
    "a user of PostgreSQL", "use letters, digits and '_-.@', a letter or '_' first", "[A-Za-z_][-A-Za-z0-9_.@]*", 63
)
BUCKET_NAME = Grammar(
    "a bucket's name",
    f"{_DOTS_HINT}; at least 3 characters, and no 'xn--' at the beginning or '-s3alias' or '--ol-s3' at the end",
    rf"(?!(?:[0-9]+\.){{3}}[0-9]+$|xn--|.*(?:-s3alias|--ol-s3)$)(?=.{{3}}){_SUBDOMAIN}",
    63,
)
BUCKET_REGION = Grammar("a region", "write such as 'eu-central-1'", "[a-z0-9]+(?:-[a-z0-9]+)*", 63)

# ---- the network ----------------------------------------------------------------------------------------------------

_PART = r"[A-Za-z0-9](?:[-A-Za-z0-9]{0,61}[A-Za-z0-9])?"
_HOST = rf"{_PART}(?:\.{_PART})*"
_IPV6 = "[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*"
_AUTHORITY = rf"(?:{_HOST}|\[{_IPV6}\])(?::[1-9][0-9]{{0,4}})?"
_PATH = "(?:[-A-Za-z0-9._~!&'()*+,;=:@]|%[0-9A-Fa-f]{2})"
"""Those characters of a path that RFC 3986 allows, but `$`: many programs replace it and the name after it."""
_PATH_AND_QUERY = rf"(?:/(?:{_PATH}|/)*)?(?:\?(?:{_PATH}|[/?])*)?"
_URL_HINT = "a host, and a port and path if needed, without user, password, spaces and '$'"
_WORD = "[A-Za-z0-9!#%&'*+/=?^_~-]+"


def _check_url(url: str) -> None:
    check_url(url)
    check_public_url(url)


HOST = Grammar("a host", "write a DNS name or an IP address, without scheme, user and port", f"{_HOST}|{_IPV6}", rule=check_host)
PUBLIC_HOST = Grammar(
    "a DNS name with a dot",
    "write such as 'chat.example.com', in lower case, without scheme, port and path",
    rf"(?:{_PART}\.)+{_PART}".replace("A-Z", ""),
    253,
    rule=check_dns_name,
)
URL = Grammar("a URL", f"write http:// or https://, {_URL_HINT}", f"https?://{_AUTHORITY}{_PATH_AND_QUERY}", 2048, rule=_check_url)
HTTPS_URL = Grammar("an https URL", f"write https://, {_URL_HINT}", f"https://{_AUTHORITY}{_PATH_AND_QUERY}", 2048, rule=_check_url)
BASE_URL = Grammar(
    "a base URL",
    f"write http:// or https://, {_URL_HINT}, and no '?' and no '/' at the end",
    f"https?://{_AUTHORITY}(?:/{_PATH}+)*",
    2048,
    rule=_check_url,
)
HTTPS_BASE_URL = Grammar(
    "a base URL",
    f"write https://, {_URL_HINT}, and no '?' and no '/' at the end",
    f"https://{_AUTHORITY}(?:/{_PATH}+)*",
    2048,
    rule=_check_url,
)
ORIGIN = Grammar(
    "an origin", "write http:// or https://, a host and its port if needed", f"https?://{_AUTHORITY}", 300, rule=_check_url
)
URL_PATH = Grammar(
    "the path of a URL",
    "write such as '/api', without '//', '.' and '..' between slashes, '?', '#' and '$'",
    rf"(?!.*(?://|/\.\.?(?:/|$)|%2[fF]))(?:/{_PATH}*)+",
    1024,
)
HEADER_NAME = Grammar("a header's name", "use letters, digits and '-', such as 'X-Tenant'", "[-!#$%&'*+.^_`|~0-9A-Za-z]+", 256)
HEADER_VALUE = Grammar(
    "a header's value",
    "write printable ASCII on one line, without spaces at the ends",
    r"[!-~](?:[ \t!-~]*[!-~])?",
    8192,
    hidden=True,
)
CLIENT_ID = Grammar("a client id", "write printable ASCII characters, without spaces at the ends", "[!-~](?:[ -~]*[!-~])?", 255)
SCOPE = Grammar("a scope", "write one such as 'profile', of printable ASCII without spaces and quotes", r"[!#-\[\]-~]+", 255)
CLAIM = Grammar(
    "a claim",
    "write its name, such as 'groups', with '.' between the names of nested ones",
    "[A-Za-z0-9_:/-]+(?:[.][A-Za-z0-9_:/-]+)*",
    255,
)
EMAIL = Grammar(
    "an e-mail address",
    "write such as 'name@example.com'",
    rf"(?=[^@]{{1,64}}@){_WORD}(?:\.{_WORD})*@(?:{_PART}\.)+{_PART}",
    254,
    rule=check_email,
)
IP_ADDRESS = Grammar("an IP address", "write such as '10.0.0.8' or 'fd00::8'", "[0-9A-Fa-f:.]+", rule=check_ip)
CIDR = Grammar("a range of addresses", "write such as '10.0.0.0/8' or 'fd00::/8'", "[0-9A-Fa-f:.]+/[0-9]{1,3}", rule=check_cidr)
IPV4_CIDR = Grammar("a range of IPv4 addresses", "write such as '10.0.0.0/8'", "[0-9.]+/[0-9]{1,2}", rule=check_cidr)
