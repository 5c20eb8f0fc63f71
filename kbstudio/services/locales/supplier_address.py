"""Asks an address: a POST of JSON, answered with JSON; never to another host than the one somebody named."""

import socket
import ssl
import time
from collections.abc import Callable
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from selectors import EVENT_READ, DefaultSelector
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

from kbstudio.domain.errors import BadInput, KbStudioError, Unavailable
from kbstudio.services.locales.supplier_answers import PATIENCE, Stop, SupplierStopped, as_json, too_much, too_slow

_CONNECT = 10.0
_STALL = 5.0
"""Seconds to be connected, and between two pieces of an answer."""

_LOOK = 0.1
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})
_OFTEN = 3
_REFUSED = frozenset({401, 403})
_OFTEN_ASKED = 429


def usable_address(address: str) -> SplitResult:
    """The parts of an address that may be asked; raises BadInput for one that may not."""
    try:
        parts = urlsplit(address.strip())
        host, _port = parts.hostname, parts.port
    except ValueError:
        host, parts = None, None
    if parts is None or not host or parts.scheme not in {"http", "https"} or not address.strip().isascii():
        raise BadInput("The address for machine text must look like https://translate.example.com/texts.")
    if parts.username or parts.password:
        raise BadInput("Put the key for machine text into its own field: addresses are kept where others may read.")
    if parts.scheme == "http" and host not in _HERE:
        raise BadInput("The address for machine text must begin with https: your texts would go unprotected.")
    if any(sign <= " " or sign == "\x7f" for sign in address.strip()):
        raise BadInput("The address for machine text must look like https://translate.example.com/texts.")
    return parts


def ask_address(
    address: str, key: str, request: dict[str, Any], *, stop: Stop, most: int, patience: float = PATIENCE
) -> bytes:
    """What an address answers; raises BadInput or Unavailable with what is wrong, SupplierStopped for nobody."""
    if any(not " " < sign < "\x7f" for sign in key):
        raise BadInput("The key for machine text has characters no key has. Copy it again.")
    until = time.monotonic() + patience
    body = as_json(request)
    parts = first = usable_address(address)
    for _ in range(_OFTEN):
        call = _Call(parts, stop, until)
        try:
            answer = call.post(body, key, most)
        except KbStudioError:
            raise
        except ssl.SSLCertVerificationError:
            raise BadInput(
                "{host} has no certificate this computer trusts, so nothing was sent to it.", host=parts.hostname
            ) from None
        except TimeoutError:
            raise too_slow() from None
        except (OSError, HTTPException, ValueError) as error:
            raise _unreachable(parts, error) from None
        finally:
            call.close()
        if isinstance(answer, bytes):
            return answer
        parts = _same_host(first, urljoin(parts.geturl(), answer))
    raise BadInput("{host} sends from one address to the next and never answers.", host=first.hostname)


class _Call:
    """One request and its answer, given up as soon as nobody waits."""

    def __init__(self, parts: SplitResult, stop: Stop, until: float) -> None:
        self._parts, self._stop, self._until = parts, stop, until
        self._connection = _connection(parts)

    def post(self, body: bytes, key: str, most: int) -> bytes | str:
        """The answer, or where it sends to instead."""
        target = (self._parts.path or "/") + (f"?{self._parts.query}" if self._parts.query else "")
        headers = {"Content-Type": "application/json; charset=utf-8", "Accept": "application/json"}
        if key:
            headers["Authorization"] = f"Bearer {key}"
        self._connection.request(
            "POST", f"{target}?{self._parts.query}" if self._parts.query else target, body, headers
        )
        sock = self._connection.sock
        sock.settimeout(_STALL)
        self._wait_for(sock)
        response = self._connection.getresponse()
        if 300 <= response.status < 400:
            return response.headers.get("Location") or ""
        if response.status != 200:
            raise _refused(response.status, self._parts)
        return self._read(response, most)

    def close(self) -> None:
        """Let go of it."""
        self._connection.close()

    def _wait_for(self, sock: socket.socket) -> None:
        """Wait for the first letter of the answer, which may take a machine a while."""
        pending: Callable[[], int] = getattr(sock, "pending", lambda: 0)
        with DefaultSelector() as selector:
            selector.register(sock, EVENT_READ)
            while not pending() and not selector.select(_LOOK):
                self._look()

    def _read(self, response: HTTPResponse, most: int) -> bytes:
        found = b""
        while piece := response.read1(65_536):
            found += piece
            if len(found) > most:
                raise too_much()
            self._look()
        if response.length:
            raise HTTPException("cut short")
        return found

    def _look(self) -> None:
        if self._stop.stopped:
            raise SupplierStopped
        if time.monotonic() > self._until:
            raise too_slow()


def _connection(parts: SplitResult) -> HTTPConnection:
    host = parts.hostname or ""
    if parts.scheme == "http":
        return HTTPConnection(host, parts.port, timeout=_CONNECT)
    context = ssl.create_default_context()
    between = None if host in _HERE or proxy_bypass(host) else urlsplit(getproxies().get("https", ""))
    if between is None or not between.hostname:
        return HTTPSConnection(host, parts.port, timeout=_CONNECT, context=context)
    through = HTTPSConnection(between.hostname, between.port, timeout=_CONNECT, context=context)
    through.set_tunnel(host, parts.port)
    return through


def _same_host(first: SplitResult, address: str) -> SplitResult:
    parts = usable_address(address)
    if (parts.scheme, parts.hostname, parts.port) != (first.scheme, first.hostname, first.port):
        raise BadInput(
            "{host} sends on to {other}; only the address set in Preferences is asked.",
            host=first.hostname,
            other=parts.hostname,
        )
    return parts


def _refused(status: int, parts: SplitResult) -> KbStudioError:
    if status in _REFUSED:
        return BadInput("{host} does not take the key. Check it in Preferences.", host=parts.hostname)
    if status == _OFTEN_ASKED or status >= 500:
        return Unavailable("{host} cannot answer now ({status}). Try again later.", host=parts.hostname, status=status)
    return BadInput(
        "{host} answers with error {status}. Check the address in Preferences.", host=parts.hostname, status=status
    )


def _unreachable(parts: SplitResult, error: Exception) -> Unavailable:
    if isinstance(error, ConnectionRefusedError):
        return Unavailable("Nothing answers at {host}. Check the address in Preferences.", host=parts.netloc)
    if isinstance(error, socket.gaierror):
        return Unavailable("{host} is not found. Check the address, and whether you are online.", host=parts.hostname)
    return Unavailable("The connection to {host} broke. Try again.", host=parts.hostname)
