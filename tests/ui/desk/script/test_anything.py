"""A supervisor who does anything in any order: the graph shows what the draft has, and no branch leads nowhere."""

from collections.abc import Callable
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from scripts_db import samples
from scripts_db.checking import check
from tests.ui.desk.script.conftest import Hand, Open

ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class Monkey:
    def __init__(self, hand: Hand, seed: int) -> None:
        self.hand, self.random = hand, Random(seed)
        self.deeds: tuple[Callable[[], None], ...] = (
            self.walk,
            self.add,
            self.remove,
            hand.desk.draft.stack.undo,
            hand.desk.draft.stack.redo,
            self.join,
            self.drag,
            self.choose,
            hand.page.head.shape.click,
            hand.page.begin_play,
            hand.page.end_play,
            self.type,
        )

    def do_something(self) -> None:
        if self.hand.page.script is None:
            self.hand.page.none.add.click()
        self.random.choice(self.deeds)()

    def any_step(self) -> str:
        return self.random.choice(self.hand.script.steps).id

    def walk(self) -> None:
        self.hand.key(self.random.choice(ARROWS))

    def add(self) -> None:
        self.hand.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(self.hand.graph.editor, "More")
        QTest.keyClick(self.hand.graph.editor, self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def remove(self) -> None:
        self.hand.key(Qt.Key.Key_Delete)

    def join(self) -> None:
        self.hand.page.hands.add_branch(self.any_step(), self.any_step())

    def drag(self) -> None:
        self.hand.drag(self.point(), self.point())

    def choose(self) -> None:
        self.hand.page.choose(self.any_step(), self.random.randrange(-1, 3))

    def type(self) -> None:
        for box in self.hand.page.form.boxes[:1]:
            if box.isVisible():
                box.phrases.add("that is it")

    def point(self) -> QPoint:
        port = self.hand.graph.viewport()
        return QPoint(self.random.randrange(port.width()), self.random.randrange(port.height()))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whatever_is_done_graph_draft_and_library_agree(open_page: Open, seed: int) -> None:
    hand = open_page(samples.broadband())
    monkey = Monkey(hand, seed)
    for _ in range(60):
        monkey.do_something()
        draft = hand.desk.draft
        assert draft.library.campaign(draft.campaign.id).scripts == draft.campaign.scripts
        assert [fault for fault in check(draft.campaign) if "no step of this script" in fault.reason] == []
        if script := hand.page.script:
            assert {step.id for step in script.steps} == set(hand.graph.steps)
