"""Suppliers of machine text that do as little programs and servers do: well, badly, or not at all."""

import json
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_IN_CAPITALS = """
import json, re, sys
asked = json.load(sys.stdin)
def capitals(text):
    return "".join(part if part[:1] in "<&" else part.upper() for part in re.split(r"(<[^>]*>|&\\\\w+;)", text))
"""

NOBODY_KNOWS_IT = """-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgoRCQzf4YlO3EWt0V
jo2kJ51DqplEmvP9DP6JZAZjEzihRANCAASYXE2ToJZ9izKP8atTpai8kac85GGL
cc+WaFwmMFeMaic6vYMUg0GnZW/r3qyQW/6PNNHTEgSoM0VQgYOBdlcI
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIIBnDCCAUGgAwIBAgIUHuApw8dIA9a2ahvfKNOEEmaLf5gwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjEyMzg1MVoYDzIxMjYxMDI5
MTIzODUxWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASYXE2ToJZ9izKP8atTpai8kac85GGLcc+WaFwmMFeMaic6vYMUg0Gn
ZW/r3qyQW/6PNNHTEgSoM0VQgYOBdlcIo28wbTAdBgNVHQ4EFgQUUm4uXAjHPstS
KnQbJkUEvBXreL4wHwYDVR0jBBgwFoAUUm4uXAjHPstSKnQbJkUEvBXreL4wDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSQAwRgIhAOeFyW+tXQ0XvmalFYEqrAJF/PGyCcTuJZqY398iY6MIAiEA
61Y3ecRAE8WUwKa0mT3W2QvuEMEDeYypB0eiaQnC4KI=
-----END CERTIFICATE-----
"""
"""A certificate for this computer, signed by itself, with its key; made for tests and used nowhere else."""


def program(folder: Path, code: str) -> tuple[str, ...]:
    """A program of a few lines; ``asked`` is what it was asked, ``capitals(text)`` leaves tags as they are."""
    file = folder / "supplier.py"
    file.write_text(_IN_CAPITALS + code, encoding="utf-8")
    return (sys.executable, "-B", str(file))


CAPITALS = 'print(json.dumps({"texts": [capitals(text) for text in asked["texts"]]}))'
"""A supplier whose translation is the text in capitals."""

Answer = Callable[[dict[str, object], BaseHTTPRequestHandler], tuple[int, dict[str, str], bytes]]
"""What a server answers: status, headers and body."""


@contextmanager
def server(answer: Answer, certificate: Path | None = None) -> Iterator[str]:
    """The address of a server on this computer, for as long as the block runs."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            status, headers, body = answer(asked, self)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if "Content-Length" not in headers:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Quiet(ThreadingHTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            # Who asked hung up: that is what is tested.
            pass

    made = Quiet(("127.0.0.1", 0), Handler)
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        made.socket = context.wrap_socket(made.socket, server_side=True)
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"{'https' if certificate is not None else 'http'}://127.0.0.1:{made.server_port}/texts"
    finally:
        made.shutdown()
        made.server_close()
        thread.join()
