"""Certificate authorities that all programs trust besides the public ones."""

from collections.abc import Iterator
from typing import Any

from constructs_lib.core.values.props import Props
from constructs_lib.core.values.text import ConfigKey, DnsSubdomain, SecretName

GIVEN = "/etc/company-ca/ca.crt"
"""The given certificates, in the container that makes the bundle."""
BUNDLE_FOLDER = "/etc/trusted-ca"
BUNDLE = f"{BUNDLE_FOLDER}/ca-bundle.crt"
"""The public certificate authorities and the given ones, in every container."""
VARIABLES = {
    "SSL_CERT_FILE": BUNDLE,  # OpenSSL, Go, Prisma, and Python's httpx and aiohttp
    "REQUESTS_CA_BUNDLE": BUNDLE,  # Python's requests
    "AWS_CA_BUNDLE": BUNDLE,  # the SDKs of AWS
    "CURL_CA_BUNDLE": BUNDLE,
    "GIT_SSL_CAINFO": BUNDLE,
    "NODE_EXTRA_CA_CERTS": BUNDLE,
}
"""The variables by which programs find the bundle. `PGSSLROOTCERT` isn't among them: with it `sslmode=require` would verify too."""


class CaProps(Props):
    """Certificates of authorities in PEM, in a ConfigMap or a Secret of each namespace with pods."""

    config_map: DnsSubdomain | None = None
    """The ConfigMap with the certificates; or give `secret`."""
    secret: SecretName | None = None
    """The Secret with the certificates; or give `config_map`."""
    key: ConfigKey = "ca.crt"
    """The key of the certificates: one, or several after another, without the public ones."""

    def _errors(self) -> Iterator[str]:
        if bool(self.config_map) == bool(self.secret):
            yield "config_map: give either config_map or secret, which has the certificates"

    def source(self) -> dict[str, Any]:
        """Returns the source of a volume with the certificates in the file `ca.crt`."""
        items = [{"key": self.key, "path": GIVEN.rpartition("/")[2]}]
        if self.secret:
            return {"secret": {"secretName": self.secret, "items": items}}
        return {"configMap": {"name": self.config_map, "items": items}}
