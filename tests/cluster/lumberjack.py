"""Stands in for Logstash's input: takes events by the Lumberjack protocol, confirms them, and prints each as a line of JSON.

Usage: lumberjack.py PORT. The protocol is that of Beats, version 2; it needs nothing but Python's standard library.
"""

import io
import socketserver
import struct
import sys
import zlib


def number(stream: io.BufferedIOBase) -> int:
    """The next four bytes."""
    (value,) = struct.unpack(">I", stream.read(4))
    return value


def print_events(stream: io.BufferedIOBase, wanted: int) -> int:
    """Prints events until there were that many, or the stream ends. Returns the number of the last."""
    last = 0
    while last < wanted and (frame := stream.read(2)):
        if frame == b"2C":
            last = print_events(io.BytesIO(zlib.decompress(stream.read(number(stream)))), wanted)
        elif frame == b"2J":
            last, size = number(stream), number(stream)
            print(stream.read(size).decode(), flush=True)
        else:
            raise ValueError(f"unknown frame {frame!r}")
    return last


class Connection(socketserver.StreamRequestHandler):
    """One Beat."""

    def handle(self) -> None:
        """Takes window after window, and confirms each once it was printed."""
        while self.rfile.read(2) == b"2W":
            last = print_events(self.rfile, number(self.rfile))
            self.wfile.write(b"2A" + struct.pack(">I", last))


class Server(socketserver.ThreadingTCPServer):
    """All Beats."""

    allow_reuse_address = daemon_threads = True


if __name__ == "__main__":
    Server(("", int(sys.argv[1])), Connection).serve_forever()
