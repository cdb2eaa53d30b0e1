"""A web server on this computer that misbehaves as told, ZIP files as good and bad as needed, and trials."""

import contextlib
import io
import shutil
import ssl
import subprocess
import threading
import zipfile
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from threading import Event

import pytest

from models.errors import ModelDamaged
from models.installed import SpeechModel

Zipped = Callable[..., bytes]

MODEL = {
    "am/final.mdl": Random(1).randbytes(600_000),
    "conf/mfcc.conf": b"--sample-frequency=16000\n",
    "conf/model.conf": b"--beam=10\n",
    "graph/words.txt": b"<eps> 0\nhello 1\n",
}


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

    def _start(self, talk: BaseHTTPRequestHandler, wish: str | None) -> int:
        if not wish or talk.headers.get("If-Range") != self.version:
            return 0
        return int(wish.removeprefix("bytes=").removesuffix("-"))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing of the user's own is read or written."""
    monkeypatch.setenv("CALLCUE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    made = Publisher()
    yield made
    made.close()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The key and certificate of 127.0.0.1, which only a company's own authority would sign."""
    if shutil.which("openssl") is None:
        pytest.skip("the program “openssl” makes it")
    file = tmp_path_factory.mktemp("tls") / "server.pem"
    subprocess.run(
        [
            *(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=127.0.0.1",
            ),
            *("-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "key.pem", "-out", "cert.pem"),
        ],
        cwd=file.parent,
        check=True,
        capture_output=True,
    )
    file.write_bytes((file.parent / "key.pem").read_bytes() + (file.parent / "cert.pem").read_bytes())
    return file


@pytest.fixture
def encrypted(certificate: Path) -> Iterator[Publisher]:
    made = Publisher(certificate)
    yield made
    made.close()


@pytest.fixture
def zipped() -> Zipped:
    """Makes a ZIP file of these files below `top`, by default those of a small model."""

    def make(files: dict[str, bytes] | None = None, *, top: str = "vosk-model-test") -> bytes:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in (MODEL if files is None else files).items():
                archive.writestr(f"{top}/{name}" if top else name, data)
        return packed.getvalue()

    return make


class Trial:
    """Stands in for the recogniser: notes what it is given, and refuses when told to."""

    def __init__(self) -> None:
        self.tried: list[SpeechModel] = []
        self.refuses = ""

    def __call__(self, model: SpeechModel, stopped: Event) -> None:
        self.tried.append(model)
        assert (model.folder / "am" / "final.mdl").is_file()
        if self.refuses:
            raise ModelDamaged(model.folder, self.refuses)


@pytest.fixture
def trial() -> Trial:
    return Trial()


@pytest.fixture
def models_folder(tmp_path: Path) -> Path:
    return tmp_path / "models"
