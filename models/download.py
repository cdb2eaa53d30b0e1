"""Loading a large file over the net: with progress, and going on where it broke off, now or days later."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import msgspec
import requests
from msgspec import Struct

from models.errors import DownloadFailed
from models.net import CHUNK, Patience, hanging_up, loses_encryption, reason, session
from models.progress import Progress, Report, Stage, Stopped, readable

LARGEST = 16 * 1024**3
"""Bytes: no speech model is larger, so more is not taken."""

_TRIES_IN_VAIN = 4
"""Breaks in a row without one new byte after which it is given up."""


class _Origin(Struct, frozen=True):
    """What the piece on disk belongs to.

    `version` is the server's ETag or date, which a continuation must match; `total` the announced bytes.
    """

    url: str
    version: str = ""
    total: int | None = None


class _Broken(Exception):
    """The connection ended too early: worth trying again."""


class Download:
    """Loads `url` into `target`; call it again after a failure and it goes on.

    What is loaded grows in `target` with ".part" added. Raises DownloadFailed, Stopped, and OSError when it
    can't be written.
    """

    def __init__(self, url: str, target: Path, *, patience: Patience | None = None) -> None:
        self._url = url
        self._target = target
        self._part = target.with_name(target.name + ".part")
        self._note = target.with_name(target.name + ".part.json")
        self._patience = patience or Patience()

    def run(self, report: Report, stopped: Event) -> Path:
        vain = 0
        with session() as talk:
            while True:
                before = self._loaded()
                try:
                    self._go_on(talk, report, stopped)
                    self._note.unlink(missing_ok=True)
                    return self._part.replace(self._target)
                except (_Broken, requests.RequestException) as trouble:
                    vain = 0 if self._loaded() > before else vain + 1
                    if vain == _TRIES_IN_VAIN or _is_final(trouble):
                        raise self._failed(_why(trouble)) from trouble
                if stopped.wait(self._patience.again * vain):
                    raise Stopped

    def _go_on(self, talk: requests.Session, report: Report, stopped: Event) -> None:
        have = self._loaded()
        if have and have == self._origin().total:
            return
        with self._asked(talk, have) as answer:
            answer.raise_for_status()
            if loses_encryption(self._url, answer.url):
                raise self._failed(f"it leads on to “{answer.url}”, which is not encrypted")
            start = have if self._continues(answer, have) else 0
            total = _total(answer, start)
            if total is not None and total > LARGEST:
                raise self._failed(f"it is {readable(total)} large, which no speech model is")
            self._note.write_bytes(msgspec.json.encode(_Origin(self._url, _version(answer), total)))
            with hanging_up(answer, stopped):
                self._write(_pieces(answer), start, total, report, stopped)

    def _asked(self, talk: requests.Session, have: int) -> requests.Response:
        headers = {"Accept-Encoding": "identity"}
        version = self._origin().version
        if have and version:
            headers |= {"Range": f"bytes={have}-", "If-Range": version}
        times = (self._patience.connect, self._patience.read)
        answer = talk.get(self._url, headers=headers, stream=True, timeout=times)
        if answer.status_code == requests.codes.requested_range_not_satisfiable:
            answer.close()
            self._part.unlink()  # longer than what the server has: another file
            raise _Broken("the server has another file than the one begun")
        return answer

    def _continues(self, answer: requests.Response, have: int) -> bool:
        """A server may answer a wish for the rest with the whole, or lie about where it goes on."""
        if answer.status_code != requests.codes.partial_content:
            return False
        if not answer.headers.get("Content-Range", "").startswith(f"bytes {have}-"):
            self._part.unlink()
            raise _Broken("the server went on at another place than asked")
        return True

    def _write(
        self, pieces: Iterator[bytes], start: int, total: int | None, report: Report, stopped: Event
    ) -> None:
        done = start
        with self._part.open("ab" if start else "wb") as stream:
            report(Progress(Stage.LOADING, done, total))
            for piece in pieces:
                done += stream.write(piece)
                report(Progress(Stage.LOADING, done, total))
                if stopped.is_set():
                    raise Stopped
                if done > LARGEST:
                    raise self._failed("it does not end")
        if total is not None and done < total:
            raise _Broken(f"the connection broke off after {readable(done)} of {readable(total)}")

    def _loaded(self) -> int:
        """Bytes on disk that belong to this address."""
        if self._origin().url != self._url or not self._part.is_file():
            return 0
        return self._part.stat().st_size

    def _origin(self) -> _Origin:
        try:
            return msgspec.json.decode(self._note.read_bytes(), type=_Origin)
        except (OSError, msgspec.MsgspecError):
            return _Origin("")

    def _failed(self, reason: str) -> DownloadFailed:
        have = self._loaded()
        progress = f"{readable(have)} are there and stay for the next time. " if have else ""
        return DownloadFailed(self._url, reason, progress)


def _pieces(answer: requests.Response) -> Iterator[bytes]:
    """Raises _Broken when the connection ends before the announced length."""
    try:
        yield from answer.iter_content(CHUNK)
    except (requests.ConnectionError, requests.exceptions.ChunkedEncodingError) as trouble:
        raise _Broken(reason(trouble)) from trouble


def _total(answer: requests.Response, start: int) -> int | None:
    length = answer.headers.get("Content-Length", "")
    return start + int(length) if length.isdigit() else None


def _version(answer: requests.Response) -> str:
    """What If-Range takes: a strong ETag, else the date of change; "" where the server says neither."""
    tag = answer.headers.get("ETag", "")
    return tag if tag and not tag.startswith("W/") else answer.headers.get("Last-Modified", "")


def _is_final(trouble: Exception) -> bool:
    """Some answers don't change by asking again."""
    if isinstance(trouble, requests.HTTPError) and trouble.response is not None:
        passing = (requests.codes.request_timeout, requests.codes.too_many_requests)
        return trouble.response.status_code < 500 and trouble.response.status_code not in passing
    return isinstance(trouble, (requests.exceptions.SSLError, ValueError))  # ValueError: not an address


def _why(trouble: Exception) -> str:
    return str(trouble) if isinstance(trouble, _Broken) else reason(trouble)
