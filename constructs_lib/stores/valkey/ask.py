"""Asks Valkey or Redis servers for their PONG, and exits with 0 if one answers. Usage: ask.py HOST:PORT,... PLAIN|TLS [USER]

The password is in REDIS_PASSWORD, unless there is none. Certificates are checked against those of the image, or SSL_CERT_FILE.
"""

import os
import socket
import ssl
import sys


def command(*words: str) -> bytes:
    """Returns a command in Redis' protocol."""
    parts = [f"*{len(words)}", *(part for word in words for part in (f"${len(word.encode())}", word)), ""]
    return "\r\n".join(parts).encode()


def ask(server: socket.socket, requests: list[bytes]) -> str:
    """Sends the requests one after another. Returns the server's error if it rejects one; otherwise empty text."""
    with server, server.makefile("rb") as answers:
        for request in requests:
            server.sendall(request)
            answer = answers.readline().decode(errors="replace").strip()
            if answer not in ("+OK", "+PONG"):
                return answer or "the server closed the connection"
    return ""


def connect(node: str, transport: str, requests: list[bytes]) -> str:
    """Connects and asks. Returns an error, or empty text."""
    host, _, port = node.rpartition(":")
    try:
        with socket.create_connection((host, int(port)), timeout=5) as plain:
            tls = transport == "TLS"
            return ask(ssl.create_default_context().wrap_socket(plain, server_hostname=host) if tls else plain, requests)
    except OSError as error:
        return f"{node}: {error}"


def main(nodes: str, transport: str, *user: str) -> None:
    """Asks one after another. Exits with the error of each if none answers."""
    password = os.environ.get("REDIS_PASSWORD")
    requests = [*([command("AUTH", *user, password)] if password else []), command("PING")]
    errors: list[str] = []
    for node in nodes.split(","):
        error = connect(node, transport, requests)
        if not error:
            return
        errors.append(error)
    sys.exit("; ".join(errors))


if __name__ == "__main__":
    main(*sys.argv[1:])
