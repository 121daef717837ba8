"""Certificates by which workloads know each other inside of the cluster."""

from __future__ import annotations

from collections.abc import Sequence

from constructs import Construct

from constructs_lib.core.manifest import Manifest
from constructs_lib.core.props import DnsLabel, Props
from constructs_lib.core.secrets import SecretKey
from constructs_lib.core.workload import Workload

FILES = ("tls.crt", "tls.key", "ca.crt")


class CertificateProps(Props):
    """A certificate with its key and its authority: a Secret of yours, or one that cert-manager fills."""

    secret: DnsLabel
    """The Secret, with `tls.crt`, `tls.key` (PKCS #8) and `ca.crt`. All parts that meet have theirs from one authority."""
    cluster_issuer: str | None = None
    """cert-manager's ClusterIssuer that fills the Secret. It has to tell its own certificate, as one of kind CA or Vault does and
    one of kind ACME doesn't. None means the Secret is yours."""


class Certificate(Construct):
    """A workload's certificate, as files of the workload. With a `cluster_issuer` it is asked for."""

    def __init__(
        self, scope: Construct, id: str, props: CertificateProps, *, holder: Workload, folder: str, services: Sequence[str] = ()
    ) -> None:
        """`services` are those it is shown for: the holder's own and more, also with `*.` before."""
        super().__init__(scope, id)
        self.certificate, self.key, self.authorities = (f"{folder}/{file}" for file in FILES)
        self.authority = SecretKey(name=props.secret, key="ca.crt")
        """Who vouches for the holder, for clients in the same namespace."""
        if props.cluster_issuer:
            holder.composition.foreign_secrets.add(props.secret)
            names = _names((holder.service_name, *services), holder.composition.namespace)
            self._ask(holder, props.secret, props.cluster_issuer, names)
        holder.add_secret_files(folder, {file: SecretKey(name=props.secret, key=file) for file in FILES}, id="certificate")

    @classmethod
    def where_given(cls, scope: Construct, props: CertificateProps | None, *, holder: Workload, folder: str) -> Certificate | None:
        """The certificate of a holder that has one only where its props say so."""
        return cls(scope, "certificate", props, holder=holder, folder=folder) if props else None

    def _ask(self, holder: Workload, secret: str, issuer: str, names: list[str]) -> None:
        spec = {
            "secretName": secret,
            "dnsNames": names,
            "usages": ["digital signature", "key encipherment", "server auth", "client auth"],
            "privateKey": {"algorithm": "RSA", "size": 2048, "encoding": "PKCS8", "rotationPolicy": "Always"},
            "issuerRef": {"group": "cert-manager.io", "kind": "ClusterIssuer", "name": issuer},
        }
        Manifest(
            self, "Certificate", "Certificate", lambda: {"spec": spec},
            api_version="cert-manager.io/v1", name=secret, labels=holder.labels,
        )  # fmt: skip


def _names(services: Sequence[str], namespace: str | None) -> list[str]:
    """Every name of Services inside of the cluster."""
    endings = ("", *(f".{namespace}{domain}" for domain in ("", ".svc", ".svc.cluster.local") if namespace))
    return [f"{service}{ending}" for service in services for ending in endings]
