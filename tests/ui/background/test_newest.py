"""Orders and requests that overtake each other: what is told is what came of the newest."""

import threading

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from assist.errors import NoDevice
from models.progress import Report
from ui.background.latest import Latest
from ui.background.newest import Newest

_LONG = 10.0


class Told:
    """Every signal of the work, in its order."""

    def __init__(self, newest: Newest) -> None:
        self.news: list[tuple[str, object]] = []
        for name in ("done", "failed", "crashed"):
            getattr(newest, name).connect(lambda news, name=name: self.news.append((name, news)))


@pytest.fixture
def newest(qtbot: QtBot) -> Newest:
    return Newest()


def until_stopped(_report: Report, stopped: threading.Event) -> str:
    assert stopped.wait(_LONG)
    return "stopped"


def test_a_newer_order_stops_what_runs_and_is_the_only_one_told(newest: Newest, qtbot: QtBot) -> None:
    told = Told(newest)
    newest.order(until_stopped)
    newest.order(lambda _report, _stopped: "never begun")
    newest.order(lambda _report, _stopped: "newest")
    qtbot.waitUntil(lambda: not newest.runs)
    assert told.news == [("done", "newest")]


@pytest.mark.parametrize(("fault", "signal"), [(NoDevice(), "failed"), (ValueError("a bug"), "crashed")])
def test_an_overtaken_fault_is_not_told_and_the_newest_is(
    newest: Newest, qtbot: QtBot, fault: Exception, signal: str
) -> None:
    def fail(_report: Report, stopped: threading.Event) -> None:
        stopped.wait(0.01)
        raise fault

    told = Told(newest)
    newest.order(fail)
    newest.order(fail)
    qtbot.waitUntil(lambda: not newest.runs)
    assert told.news == [(signal, fault)]


def test_nothing_runs_after_close(newest: Newest) -> None:
    ended = threading.Event()

    def task(_report: Report, stopped: threading.Event) -> None:
        stopped.wait(_LONG)
        ended.set()

    newest.order(task)
    newest.order(task)
    newest.close()
    assert ended.is_set()


def test_windows_that_are_gone_are_not_told(qtbot: QtBot) -> None:
    closed, ended = threading.Event(), threading.Event()
    newest = Newest()

    def task(report: Report, _stopped: threading.Event) -> None:
        assert closed.wait(_LONG)
        ended.set()

    newest.order(task)
    newest.deleteLater()
    with qtbot.waitSignal(newest.destroyed):
        pass
    closed.set()
    assert ended.wait(_LONG)


def test_of_many_requests_the_first_and_the_newest_are_worked_on(qtbot: QtBot) -> None:
    goes_on, asked = threading.Event(), []

    def work(request: int) -> int:
        asked.append(request)
        assert goes_on.wait(_LONG)
        return request * request

    latest = Latest(work)
    answers: list[object] = []
    latest.done.connect(answers.append)
    for request in range(1, 6):
        latest.ask(request)
    goes_on.set()
    qtbot.waitUntil(lambda: not latest.runs)
    assert (asked, answers) == ([1, 5], [25])


def test_a_fault_of_a_request_reaches_the_thread_of_the_windows(qtbot: QtBot) -> None:
    def work(_request: int) -> int:
        raise ValueError("a bug")

    latest = Latest(work)
    with capture_exceptions() as raised:
        latest.ask(1)
        qtbot.waitUntil(lambda: not latest.runs)
    assert [str(fault) for _, fault, _ in raised] == ["a bug"]
