"""TLS certificates that workloads show each other inside the cluster."""

from __future__ import annotations

from collections.abc import Sequence

from cdk8s import ApiObject
from constructs import Construct

from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import DnsSubdomain, SecretName
from constructs_lib.core.workloads.workload import Workload

CA_FILE = "ca.crt"
FILES = ("tls.crt", "tls.key", CA_FILE)


class CertificateProps(Props):
    """A certificate, its private key and the CA certificate, in a Secret."""

    secret: SecretName
    """The Secret in the namespace of the pods, with `tls.crt`, `tls.key` (PKCS #8) and `ca.crt`. Programs that connect to each
    other need certificates of the same CA."""
    cluster_issuer: DnsSubdomain | None = None
    """The ClusterIssuer of cert-manager that fills the Secret; None if you create the Secret yourself. It must publish its CA
    certificate: issuers of kind CA and Vault do, those of kind ACME don't."""


class Certificate(Construct):
    """A certificate, mounted into the workload that shows it.

    `certificate`, `key` and `authorities` are the paths of its files in the workload.
    """

    resource: ApiObject | None = None
    """The Certificate of cert-manager; None without a `cluster_issuer`."""

    def __init__(
        self, scope: Construct, id: str, props: CertificateProps, *, holder: Workload, folder: str, services: Sequence[str] = ()
    ) -> None:
        """Mounts the files into `folder`. The certificate is for the Service of the holder and for `services`.

        `services` may begin with `*.`.
        """
        super().__init__(scope, id)
        self.certificate, self.key, self.authorities = (f"{folder}/{file}" for file in FILES)
        self.authority = SecretKey(name=props.secret, key=CA_FILE)
        """The CA certificate, for clients in the same namespace."""
        if props.cluster_issuer:
            names = _names((holder.service_name, *services), holder.context.namespace)
            self.resource = self._request(holder, props.secret, props.cluster_issuer, names)
        self._check(holder, props)
        holder.add_secret_files(folder, {file: SecretKey(name=props.secret, key=file) for file in FILES}, id="certificate")

    @classmethod
    def optional(cls, scope: Construct, props: CertificateProps | None, *, holder: Workload, folder: str) -> Certificate | None:
        """Returns the certificate of the holder, or None without props."""
        return cls(scope, "certificate", props, holder=holder, folder=folder) if props else None

    def _request(self, holder: Workload, secret: str, issuer: str, names: list[str]) -> ApiObject:
        holder.context.foreign_secrets.add(secret)
        spec = {
            "secretName": secret,
            "dnsNames": names,
            "usages": ["digital signature", "key encipherment", "server auth", "client auth"],
            "privateKey": {"algorithm": "RSA", "size": 2048, "encoding": "PKCS8", "rotationPolicy": "Always"},
            "issuerRef": {"group": "cert-manager.io", "kind": "ClusterIssuer", "name": issuer},
        }
        return Manifest(
            self, "Certificate", "Certificate", lambda: {"spec": spec},
            api_version="cert-manager.io/v1", name=secret, labels=holder.labels,
        )  # fmt: skip

    def _check(self, holder: Workload, props: CertificateProps) -> None:
        generated = holder.context.secrets.source == "generated" or props.cluster_issuer
        if generated and any(secret.name == props.secret for secret in holder.context.wanted_secrets):
            holder.add_error("tls.secret", f"the Secret {props.secret!r} has generated passwords in it; name another one")


def add_authority(workload: Workload, authority: SecretKey | None, folder: str) -> str | None:
    """Mounts a CA certificate into `folder` of a client. Returns the path of its file; None without an authority."""
    if authority is None:
        return None
    workload.add_secret_files(folder, {CA_FILE: authority}, id="authorities")
    return f"{folder}/{CA_FILE}"


def _names(services: Sequence[str], namespace: str | None) -> list[str]:
    """Returns every name that Services have inside the cluster."""
    endings = ("", *(f".{namespace}{domain}" for domain in ("", ".svc", ".svc.cluster.local") if namespace))
    return [f"{service}{ending}" for service in services for ending in endings]
