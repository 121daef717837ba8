"""A world outside of a chart, in a namespace of its own: a PostgreSQL that demands TLS, an HTTP proxy, and a model behind it."""

from __future__ import annotations

import json
import ssl
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import create_connection, socket
from socketserver import StreamRequestHandler, ThreadingTCPServer

PROXY_PORT, TLS_PORT = 3128, 8443
ANSWER = "From outside of the cluster."


class Model(BaseHTTPRequestHandler):
    """Answers every request as a chat completion."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Answers."""
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        message = {"role": "assistant", "content": ANSWER}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
        completion = {"id": "1", "object": "chat.completion", "created": 1, "model": "any", "choices": [choice], "usage": usage}
        body = json.dumps(completion).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Proxy(StreamRequestHandler):
    """Opens a tunnel to the model for every CONNECT, and prints the host that was asked for."""

    def handle(self) -> None:
        """Carries bytes both ways until one side ends."""
        method, target, *_ = self.rfile.readline().decode().split()
        while self.rfile.readline().strip():
            pass
        print(method, target, flush=True)
        if method != "CONNECT":
            self.wfile.write(b"HTTP/1.1 405 Method Not Allowed\r\n\r\n")
            return
        with create_connection(("127.0.0.1", TLS_PORT)) as there:
            self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=carry, args=(there, self.connection), daemon=True)
            back.start()
            carry(self.connection, there)
            back.join(30)


def carry(source: socket, target: socket) -> None:
    """Copies bytes until the source ends."""
    try:
        while part := source.recv(65536):
            target.sendall(part)
    except OSError:
        pass


def main(certificate: str, key: str) -> None:
    """Serves both until the pod ends."""
    model = ThreadingHTTPServer(("127.0.0.1", TLS_PORT), Model)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    model.socket = context.wrap_socket(model.socket, server_side=True)
    threading.Thread(target=model.serve_forever, daemon=True).start()
    ThreadingTCPServer.allow_reuse_address = True
    ThreadingTCPServer(("", PROXY_PORT), Proxy).serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
