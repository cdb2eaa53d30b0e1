"""Talking to servers: through the system's proxy, trusting what the system trusts, troubles in words.

`requests` finds the proxy that is set in the system or in HTTPS_PROXY; `truststore` asks the operating system
about certificates, so that a company's own certificate authority counts.
"""

import contextlib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from typing import Any

import requests
import truststore
from msgspec import Struct
from requests.adapters import HTTPAdapter

from models.errors import DownloadFailed
from models.progress import readable
from models.watching import watched

CHUNK = 32 * 1024
"""Bytes: so much is lost at most when a connection breaks off."""


class Patience(Struct, frozen=True):
    """Seconds: to connect, between two pieces of the answer, and before trying again after a break."""

    connect: float = 15.0
    read: float = 30.0
    again: float = 0.5


def session() -> requests.Session:
    made = requests.Session()
    made.mount("https://", _SystemTrust())
    return made


def fetch(url: str, *, most: int, patience: Patience | None = None) -> bytes:
    """A small file at once, of at most that many bytes. Raises DownloadFailed."""
    times = patience or Patience()
    try:
        with session() as talk:
            answer = talk.get(url, stream=True, timeout=(times.connect, times.read))
            with answer:
                answer.raise_for_status()
                if loses_encryption(url, answer.url):
                    raise DownloadFailed(url, f"it leads on to “{answer.url}”, which is not encrypted", "")
                body = b"".join(_at_most(answer.iter_content(CHUNK), most))
    except requests.RequestException as trouble:
        raise DownloadFailed(url, reason(trouble), "") from trouble
    if len(body) > most:
        raise DownloadFailed(url, f"it is larger than {readable(most)}", "")
    return body


@contextmanager
def hanging_up(answer: requests.Response, stopped: Event) -> Iterator[None]:
    """Ends the connection when `stopped` is set: else a server that says nothing is waited for."""
    line = getattr(getattr(answer.raw, "connection", None), "sock", None)
    if line is None:
        yield
        return

    def hang_up() -> None:
        with contextlib.suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)

    with watched(stopped.is_set, hang_up, "hanging up"):
        yield


def loses_encryption(asked: str, answered: str) -> bool:
    """A redirect must not lead from an encrypted address to one that is not."""
    return asked.startswith("https:") and not answered.startswith("https:")


class _SystemTrust(HTTPAdapter):
    """Certificates are judged by the operating system, for the server as for the proxy."""

    def __init__(self) -> None:
        self._context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().__init__()

    def init_poolmanager(self, *sizes: Any, **options: Any) -> None:
        super().init_poolmanager(*sizes, **options, ssl_context=self._context)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leaves out the certificates that come with requests: IT decides by what the system trusts."""
        if verify is True and url.startswith("https:"):
            conn.cert_reqs = "CERT_REQUIRED"
        else:
            super().cert_verify(conn, url, verify, cert)

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        return super().proxy_manager_for(proxy, **options, ssl_context=self._context)


def _at_most(pieces: Iterator[bytes], most: int) -> Iterator[bytes]:
    done = 0
    for piece in pieces:
        yield piece
        done += len(piece)
        if done > most:
            return


def reason(trouble: Exception) -> str:
    """Why it failed, in words that fit into a sentence."""
    if isinstance(trouble, requests.HTTPError) and trouble.response is not None:
        return _status(trouble.response.status_code)
    for kind, words in _REASONS:
        if isinstance(trouble, kind):
            return words
    return "the answer can't be understood"


def _status(code: int) -> str:
    known = {
        401: "the server asks for a password (401)",
        403: "the server does not allow it (403)",
        404: "the server has no such file (404)",
        407: "the proxy asks for a password (407); set it in HTTPS_PROXY",
    }
    return known.get(code, f"the server answers {code}")


_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (
        requests.exceptions.SSLError,
        "this computer does not trust the server's certificate; "
        "your IT can add the company's certificate authority to the system",
    ),
    (requests.exceptions.ProxyError, "the proxy does not let it through"),
    (requests.exceptions.Timeout, "the server does not answer"),
    (requests.exceptions.ChunkedEncodingError, "the connection broke off"),
    (requests.exceptions.ConnectionError, "there is no connection to the server"),
    (requests.exceptions.InvalidURL, "this is no address"),
    (requests.exceptions.InvalidSchema, "this is no address"),
)
