"""Loading a file: the whole of it arrives, or a sentence says why not, and what is there is kept."""

import hashlib
import socket
import sys
from pathlib import Path
from random import Random
from threading import Event, Timer

import pytest

from models.download import Download
from models.errors import DownloadFailed
from models.net import Patience, fetch
from models.progress import Progress, Stopped

from .conftest import Publisher

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

BODY = Random(7).randbytes(700_000)
HASTY = Patience(connect=2.0, read=0.5, again=0.01)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "model.zip"


class Report(list[Progress]):
    def __call__(self, progress: Progress) -> None:
        self.append(progress)


def load(url: str, target: Path, report: Report | None = None, stopped: Event | None = None) -> Path:
    return Download(url, target, patience=HASTY).run(
        report if report is not None else Report(), stopped or Event()
    )


def test_a_file_arrives_with_progress(publisher: Publisher, target: Path) -> None:
    publisher.files["/a.zip"] = BODY
    report = Report()
    assert load(f"{publisher.address}/a.zip", target, report).read_bytes() == BODY
    assert [report[0].done, report[-1].done] == [0, len(BODY)]
    assert {progress.total for progress in report} == {len(BODY)}
    assert list(target.parent.iterdir()) == [target]


def test_a_broken_connection_is_gone_on_with(publisher: Publisher, target: Path) -> None:
    publisher.files["/a.zip"] = BODY
    publisher.breaks = [300_000, 200_000]
    assert load(f"{publisher.address}/a.zip", target).read_bytes() == BODY
    begun = [int(str(wish).removeprefix("bytes=").removesuffix("-")) for wish in publisher.asked[1:]]
    assert len(begun) == 2
    assert 0 < begun[0] <= 300_000 < begun[1] <= 500_000


def test_what_is_loaded_is_kept_for_the_next_time(publisher: Publisher, target: Path) -> None:
    publisher.files["/a.zip"] = BODY
    publisher.breaks = [300_000, 0, 0, 0, 0]
    with pytest.raises(DownloadFailed, match=r"connection.*kB are there and stay for the next time"):
        load(f"{publisher.address}/a.zip", target)
    publisher.asked.clear()
    assert load(f"{publisher.address}/a.zip", target).read_bytes() == BODY
    assert publisher.asked != [None]


def test_a_server_that_says_no_more_is_not_waited_for_once_it_is_stopped(
    publisher: Publisher, target: Path
) -> None:
    publisher.files["/a.zip"] = BODY
    publisher.breaks = [300_000]
    publisher.stalls.set()
    stopped = Event()

    def report(progress: Progress) -> None:
        if progress.done >= 250_000:
            Timer(0.05, stopped.set).start()  # by then it waits for the rest

    patient = Patience(read=60.0)
    with pytest.raises(Stopped):
        Download(f"{publisher.address}/a.zip", target, patience=patient).run(report, stopped)
    publisher.stalls.clear()
    assert load(f"{publisher.address}/a.zip", target).read_bytes() == BODY
    assert publisher.asked[-1] is not None


def test_another_version_on_the_server_is_loaded_from_the_start(publisher: Publisher, target: Path) -> None:
    publisher.files["/a.zip"] = BODY
    publisher.breaks = [300_000, 0, 0, 0, 0]
    with pytest.raises(DownloadFailed):
        load(f"{publisher.address}/a.zip", target)
    newer = Random(8).randbytes(500_000)
    publisher.files["/a.zip"], publisher.version = newer, '"2"'
    assert load(f"{publisher.address}/a.zip", target).read_bytes() == newer


def test_a_server_without_versions_is_asked_for_the_whole(publisher: Publisher, target: Path) -> None:
    publisher.files["/a.zip"], publisher.version = BODY, None
    publisher.breaks = [300_000]
    assert load(f"{publisher.address}/a.zip", target).read_bytes() == BODY
    assert publisher.asked == [None, None]


def test_a_server_that_goes_on_at_another_place_is_not_believed(publisher: Publisher, target: Path) -> None:
    publisher.files["/a.zip"], publisher.shift = BODY, 5
    publisher.breaks = [300_000]
    assert load(f"{publisher.address}/a.zip", target).read_bytes() == BODY
    assert publisher.asked[-1] is None


def test_a_piece_that_is_longer_than_the_file_is_thrown_away(publisher: Publisher, target: Path) -> None:
    publisher.files["/a.zip"] = BODY
    publisher.breaks = [300_000, 0, 0, 0, 0]
    with pytest.raises(DownloadFailed):
        load(f"{publisher.address}/a.zip", target)
    publisher.files["/a.zip"] = BODY[:1000]
    assert load(f"{publisher.address}/a.zip", target).read_bytes() == BODY[:1000]


def test_a_piece_of_another_address_is_not_gone_on_with(publisher: Publisher, target: Path) -> None:
    publisher.files |= {"/a.zip": BODY, "/b.zip": BODY[::-1]}
    publisher.breaks = [300_000, 0, 0, 0, 0]
    with pytest.raises(DownloadFailed):
        load(f"{publisher.address}/a.zip", target)
    assert load(f"{publisher.address}/b.zip", target).read_bytes() == BODY[::-1]


def test_a_server_that_announces_too_much_is_given_up(publisher: Publisher, target: Path) -> None:
    publisher.files["/a.zip"], publisher.declared, publisher.version = BODY, len(BODY) + 1000, None
    with pytest.raises(DownloadFailed, match="connection broke off"):
        load(f"{publisher.address}/a.zip", target)
    assert len(publisher.asked) < 10


def test_a_server_that_announces_more_than_any_model_is_not_listened_to(
    publisher: Publisher, target: Path
) -> None:
    publisher.files["/a.zip"], publisher.declared = BODY, 10**12
    with pytest.raises(DownloadFailed, match="no speech model"):
        load(f"{publisher.address}/a.zip", target)


@pytest.mark.parametrize(
    ("status", "words"), [(404, "no such file"), (403, "not allow"), (407, "proxy"), (500, "500")]
)
def test_a_refusal_is_said_in_words(publisher: Publisher, target: Path, status: int, words: str) -> None:
    publisher.files["/a.zip"], publisher.status = BODY, status
    with pytest.raises(DownloadFailed, match=words):
        load(f"{publisher.address}/a.zip", target)
    assert (len(publisher.asked) > 1) == (status == 500)


def test_a_silent_server_is_given_up(publisher: Publisher, target: Path) -> None:
    publisher.files["/a.zip"] = BODY
    publisher.silent.set()
    quick = Patience(connect=1.0, read=0.05, again=0.01)
    with pytest.raises(DownloadFailed, match="does not answer"):
        Download(f"{publisher.address}/a.zip", target, patience=quick).run(Report(), Event())


def test_no_server_at_all(target: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(DownloadFailed, match="no connection to the server"):
            load(f"http://127.0.0.1:{taken.getsockname()[1]}/a.zip", target)


@pytest.mark.parametrize("address", ["http://", "http://[", "nonsense://a/b.zip"])
def test_what_is_no_address(target: Path, address: str) -> None:
    with pytest.raises(DownloadFailed, match="no address"):
        load(address, target)


def test_it_can_be_cancelled_and_gone_on_with(publisher: Publisher, target: Path) -> None:
    publisher.files["/a.zip"] = BODY
    stopped = Event()
    report = Report()

    def stop_on_the_way(progress: Progress) -> None:
        report(progress)
        if progress.done:
            stopped.set()

    with pytest.raises(Stopped):
        Download(f"{publisher.address}/a.zip", target, patience=HASTY).run(stop_on_the_way, stopped)
    assert 0 < report[-1].done < len(BODY)
    assert load(f"{publisher.address}/a.zip", target).read_bytes() == BODY
    assert publisher.asked[-1] == f"bytes={report[-1].done}-"


def test_a_download_that_only_lacked_its_name_is_not_loaded_again(publisher: Publisher, target: Path) -> None:
    publisher.files["/a.zip"] = BODY
    address = f"{publisher.address}/a.zip"

    class Killed(BaseException):
        pass

    def die_at_the_end(progress: Progress) -> None:
        if progress.done == len(BODY):
            raise Killed

    with pytest.raises(Killed):
        Download(address, target, patience=HASTY).run(die_at_the_end, Event())
    publisher.asked.clear()
    assert hashlib.sha256(load(address, target).read_bytes()).digest() == hashlib.sha256(BODY).digest()
    assert publisher.asked == []


def test_a_small_file_is_fetched_but_no_large_one(publisher: Publisher) -> None:
    publisher.files["/list.json"] = b"[]" * 1000
    assert fetch(f"{publisher.address}/list.json", most=2000, patience=HASTY) == b"[]" * 1000
    with pytest.raises(DownloadFailed, match="larger than"):
        fetch(f"{publisher.address}/list.json", most=1999, patience=HASTY)


def test_a_proxy_is_used(publisher: Publisher, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server named does not exist; the proxy is asked for it by its full address."""
    publisher.files["http://models.example/a.zip"] = BODY
    monkeypatch.setenv("HTTP_PROXY", publisher.address)
    assert load("http://models.example/a.zip", target).read_bytes() == BODY


def test_a_certificate_that_the_system_does_not_trust(encrypted: Publisher, target: Path) -> None:
    encrypted.files["/a.zip"] = BODY
    with pytest.raises(DownloadFailed, match="your IT can add the company's certificate authority"):
        load(f"{encrypted.address}/a.zip", target)
    assert encrypted.asked == []


@pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere the system's own store would have to be changed"
)
def test_a_certificate_that_the_system_trusts(
    encrypted: Publisher, target: Path, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.with_name("cert.pem")))
    encrypted.files["/a.zip"] = BODY
    assert load(f"{encrypted.address}/a.zip", target).read_bytes() == BODY


@pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere the system's own store would have to be changed"
)
def test_a_redirect_does_not_take_the_encryption_away(
    encrypted: Publisher,
    publisher: Publisher,
    target: Path,
    certificate: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.with_name("cert.pem")))
    publisher.files["/a.zip"] = BODY
    encrypted.moved["/a.zip"] = f"{publisher.address}/a.zip"
    with pytest.raises(DownloadFailed, match="not encrypted"):
        load(f"{encrypted.address}/a.zip", target)
    assert not target.exists()
