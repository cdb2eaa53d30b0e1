"""Work on a thread of its own."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from assist.errors import NoDevice
from models.progress import Progress, Report, Stage
from ui.background.work import Work


@pytest.fixture
def work(qtbot: QtBot) -> Work:
    return Work()


def test_its_result_is_told_in_the_thread_of_the_windows(work: Work, qtbot: QtBot) -> None:
    ran: list[threading.Thread] = []

    def task(_report: Report, _stopped: threading.Event) -> str:
        ran.append(threading.current_thread())
        return "done"

    with qtbot.waitSignal(work.done) as told:
        work.start(task)
    assert told.args == ["done"]
    assert ran[0] is not threading.current_thread()
    assert not work.runs


@pytest.mark.parametrize(("trouble", "signal"), [(NoDevice(), "failed"), (ValueError("a bug"), "crashed")])
def test_troubles_and_faults_are_kept_apart(
    work: Work, qtbot: QtBot, trouble: Exception, signal: str
) -> None:
    def task(_report: Report, _stopped: threading.Event) -> None:
        raise trouble

    with qtbot.waitSignal(getattr(work, signal)) as told:
        work.start(task)
    assert told.args == [trouble]


def test_a_flood_of_progress_is_thinned_but_no_stage_is_left_out(work: Work, qtbot: QtBot) -> None:
    told: list[Progress] = []
    work.progressed.connect(told.append)

    def task(report: Report, _stopped: threading.Event) -> None:
        for done in range(10_000):
            report(Progress(Stage.LOADING, done, 10_000))
        report(Progress(Stage.CHECKING))

    with qtbot.waitSignal(work.done):
        work.start(task)
    assert len(told) < 1000
    assert [told[0].stage, told[-1].stage] == [Stage.LOADING, Stage.CHECKING]


def test_one_at_a_time_and_it_can_be_stopped(work: Work, qtbot: QtBot) -> None:
    begun: list[str] = []

    def wait(_report: Report, stopped: threading.Event) -> None:
        begun.append("first")
        stopped.wait(10)

    work.start(wait)
    work.start(lambda _report, _stopped: begun.append("second"))
    qtbot.waitUntil(lambda: begun == ["first"])
    with qtbot.waitSignal(work.done):
        work.stop()
    assert begun == ["first"]
