"""The way into a cluster from outside: a node's port, TLS, and a host that no DNS knows."""

from __future__ import annotations

import json
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from socket import create_connection
from typing import Any

from trustme import CA
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from websockets import Origin
from websockets.sync.client import ClientConnection, connect

from tests.cluster.http_api import Answer
from tests.cluster.kubectl import Namespace, kubectl

DOMAIN = "cluster.test"


def node_address() -> str:
    """Returns the address of a node."""
    (node, *_) = json.loads(kubectl("get", "nodes", "--output=json"))["items"]
    return next(address["address"] for address in node["status"]["addresses"] if address["type"] == "InternalIP")


def keep_certificate(place: Namespace, name: str, authority: CA) -> None:
    """Makes the Secret `name` with a certificate for every host of DOMAIN."""
    issued = authority.issue_cert(f"*.{DOMAIN}")
    certificate, key = issued.cert_chain_pems[0].bytes().decode(), issued.private_key_pem.bytes().decode()
    secret = {
        "apiVersion": "v1", "kind": "Secret", "type": "kubernetes.io/tls", "metadata": {"name": name},
        "stringData": {"tls.crt": certificate, "tls.key": key},
    }  # fmt: skip
    place.kubectl("create", "-f", "-", given=json.dumps(secret))


@dataclass(frozen=True)
class Site:
    """A host behind an ingress controller. Its certificate must be of `authority`; without one any will do."""

    host: str
    http: int
    https: int
    authority: CA | None = None
    key: str | None = None

    @property
    def url(self) -> str:
        """The URL of the host."""
        return f"https://{self.host}"

    def plain(self, path: str) -> tuple[int, str]:
        """Returns the status of a request without TLS, and where it is redirected to."""
        pool = HTTPConnectionPool(node_address(), self.http)
        answer = pool.request("GET", path, headers={"Host": self.host}, redirect=False, retries=False, timeout=30)
        return answer.status, answer.headers.get("Location", "")

    def get(self, path: str) -> Answer:
        """GET."""
        answer = self._pool().request("GET", path, headers=self._headers(), retries=False, timeout=120)
        return Answer(answer.status, answer.data.decode(errors="replace"))

    def post(self, path: str, body: Mapping[str, Any]) -> Answer:
        """POST with a JSON body."""
        answer = self._pool().request("POST", path, json=body, headers=self._headers(), retries=False, timeout=120)
        return Answer(answer.status, answer.data.decode(errors="replace"))

    def stream(self, path: str, body: Mapping[str, Any]) -> Iterator[bytes]:
        """Yields the parts of an answer as they come. Raises AssertionError unless the status is 200."""
        answer = self._pool().request(
            "POST", path, json=body, headers=self._headers(), retries=False, timeout=120, preload_content=False
        )
        assert answer.status == 200, answer.data
        yield from answer.read_chunked()

    def websocket(self, path: str) -> ClientConnection:
        """Opens a websocket as the browser does."""
        tcp = create_connection((node_address(), self.https), timeout=30)
        return connect(f"wss://{self.host}{path}", sock=tcp, ssl=self._tls(), origin=Origin(self.url))

    def _pool(self) -> HTTPSConnectionPool:
        return HTTPSConnectionPool(
            node_address(), self.https, ssl_context=self._tls(), server_hostname=self.host,
            assert_hostname=self.host if self.authority else False,
        )  # fmt: skip

    def _headers(self) -> dict[str, str]:
        return {"Host": self.host, **({"Authorization": f"Bearer {self.key}"} if self.key else {})}

    def _tls(self) -> ssl.SSLContext:
        if self.authority:
            return ssl.create_default_context(cadata=self.authority.cert_pem.bytes().decode())
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        return context
