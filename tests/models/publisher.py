"""A web server on this computer that misbehaves as told."""

import contextlib
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event

import msgspec

LISTED = {
    "lang": "en-us",
    "lang_text": "US English",
    "md5": "0123456789ABCDEF0123456789abcdef",
    "name": "vosk-model-small-en-us-0.15",
    "obsolete": "false",
    "size": 41205931,
    "size_text": "39.3MiB",
    "type": "small",
    "url": "https://alphacephei.com/vosk/models/vosk-model-small-en-us-0.15.zip",
    "version": "0.15",
}


def listed(**changed: object) -> bytes:
    """The publisher's list, of one model."""
    return msgspec.json.encode([LISTED | changed])


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that hang up are what these tests are about."""


class Publisher:
    """Serves `files` (path to contents). `breaks`: after how many bytes each following answer breaks off."""

    def __init__(self, certificate: Path | None = None) -> None:
        self.files: dict[str, bytes] = {}
        self.breaks: list[int] = []
        self.version: str | None = '"1"'
        self.status: int | None = None
        self.declared: int | None = None
        """Announced bytes, if other than the truth."""
        self.shift = 0
        """By how much it goes on at another place than asked."""
        self.moved: dict[str, str] = {}
        self.silent = Event()
        """While set it answers nothing."""
        self.stalls = Event()
        """While set it says no more after the bytes of `breaks`, and does not hang up."""
        self.asked: list[str | None] = []
        """The Range of each question."""
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self._scheme = "https" if certificate else "http"
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def address(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        self.silent.clear()
        self.stalls.clear()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        publisher = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                self.close_connection = True
                with contextlib.suppress(OSError):
                    publisher.answer(self)

            def log_message(self, format: str, *args: object) -> None:
                pass

        return Handler

    def answer(self, talk: BaseHTTPRequestHandler) -> None:
        wish = talk.headers.get("Range")
        self.asked.append(wish)
        while self.silent.is_set():
            threading.Event().wait(0.01)
        body = self.files.get(talk.path)
        if talk.path in self.moved:
            talk.send_response(302)
            talk.send_header("Location", self.moved[talk.path])
            talk.send_header("Content-Length", "0")
            talk.end_headers()
            return
        if self.status or body is None:
            talk.send_error(self.status or 404)
            return
        start = self._start(talk, wish)
        if start > len(body):
            talk.send_error(416)
            return
        talk.send_response(206 if start else 200)
        if start:
            talk.send_header("Content-Range", f"bytes {start + self.shift}-{len(body) - 1}/{len(body)}")
        talk.send_header("Content-Length", str(self.declared or len(body) - start))
        if self.version:
            talk.send_header("ETag", self.version)
        talk.end_headers()
        most = self.breaks.pop(0) if self.breaks else len(body)
        talk.wfile.write(body[start : start + most])
        talk.wfile.flush()
        while self.stalls.is_set():
            threading.Event().wait(0.01)

    def _start(self, talk: BaseHTTPRequestHandler, wish: str | None) -> int:
        if not wish or talk.headers.get("If-Range") != self.version:
            return 0
        return int(wish.removeprefix("bytes=").removesuffix("-"))
