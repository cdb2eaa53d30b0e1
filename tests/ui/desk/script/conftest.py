"""The desk at the page of the scripts, with a campaign that has none yet."""

from collections.abc import Callable, Generator, Iterator
from threading import Event as Flag

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from assist.events import Channel, Event, Hypothesis
from scripts_db.cards import Campaign, ChecklistItem, Script, Step
from tests.ui.desk.conftest import OpenDesk
from ui.desk.script.graph_view import GraphView
from ui.desk.script.page import ScriptPage
from ui.desk.tryout.voice import Voice
from ui.desk.window import Desk

SHOP = Campaign(
    id="shop",
    name="Shop",
    checklist=(ChecklistItem(id="recorded", text="Not recorded", phrases=("this call is not recorded",)),),
)


class Speaker:
    """A microphone that hears what the test says."""

    def __init__(self, *lines: str, fault: Exception | None = None) -> None:
        self.lines, self.fault, self.stopped = lines, fault, Flag()

    def __iter__(self) -> Generator[Event]:
        if self.fault:
            raise self.fault
        for number, line in enumerate(self.lines):
            for final in (False, True):
                yield Hypothesis(
                    time=float(number),
                    captured_at=float(number),
                    channel=Channel.AGENT,
                    utterance=str(number),
                    text=line,
                    final=final,
                )
        self.stopped.wait(10)

    def stop(self) -> None:
        self.stopped.set()


class Hand:
    """The supervisor's pointer and keyboard on the graph."""

    def __init__(self, desk: Desk, page: ScriptPage):
        self.desk, self.page = desk, page

    @property
    def graph(self) -> GraphView:
        return self.page.graph

    @property
    def script(self) -> Script:
        script = self.page.script
        assert script
        return script

    def step(self, title: str) -> Step:
        return next(step for step in self.script.steps if step.title == title)

    def ways(self, title: str) -> list[str]:
        """The titles of the steps that it leads to."""
        titles = {step.id: step.title for step in self.script.steps}
        return [titles[branch.to] for branch in self.step(title).branches]

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.graph, key, modifier)

    def write(self, text: str) -> None:
        """Into the line that is open on the graph."""
        assert self.graph.editor.isVisible()
        self.graph.editor.selectAll()
        QTest.keyClicks(self.graph.editor, text)
        QTest.keyClick(self.graph.editor, Qt.Key.Key_Return)

    def choose(self, title: str) -> None:
        self.graph.ensureVisible(self.graph.steps[self.step(title).id])
        self.click(self.middle(title))

    def add(self, title: str) -> None:
        """A step below the chosen one."""
        self.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        self.write(title)

    def middle(self, title: str) -> QPoint:
        item = self.graph.steps[self.step(title).id]
        return self.graph.mapFromScene(item.pos() + QPointF(93, 37))

    def knob(self, title: str) -> QPoint:
        return self.graph.mapFromScene(self.graph.steps[self.step(title).id].knob)

    def click(self, point: QPoint) -> None:
        QTest.mouseClick(self.graph.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def drag(self, start: QPoint, end: QPoint) -> None:
        port = self.graph.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(port, (start + end) / 2)
        QTest.mouseMove(port, end)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


Open = Callable[..., Hand]


@pytest.fixture
def open_page(open_desk: OpenDesk) -> Iterator[Open]:
    """Opens the desk at its scripts: `open_page(campaign, speaker)`."""
    opened: list[Hand] = []

    def open_it(campaign: Campaign = SHOP, speaker: Speaker | None = None) -> Hand:
        desk = open_desk(campaign, "script")
        found = desk.built["script"]
        if speaker:
            found = ScriptPage(desk.place, Voice(lambda _settings, _campaign: speaker))
            desk.stack.addWidget(found)
            desk.stack.setCurrentWidget(found)
        assert isinstance(found, ScriptPage)
        hand = Hand(desk, found)
        opened.append(hand)
        return hand

    yield open_it
    for hand in opened:
        hand.page.voice.close()


@pytest.fixture
def hand(open_page: Open) -> Hand:
    """The desk of a campaign that has no script."""
    return open_page()
