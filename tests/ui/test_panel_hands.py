"""The panel by keyboard and mouse."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from assist.events import Trouble, TroubleKind
from tests.screens.every import EVERY
from tests.screens.scenes import CARDS, CUSTOMER, LIGHTS, PRICE, REFUND, ROUTER, SCENES, SLOW

if TYPE_CHECKING:
    from tests.screens.scenes import Stage

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def title(stage: Stage) -> str:
    stage.settle()
    return stage.panel.parts.slot.front.accessibleName().removeprefix("Main card: ")


def rows(stage: Stage) -> list[str]:
    stage.settle()
    return [row.accessibleName() for row in stage.panel.parts.quiet.rows if row.isVisible()]


def three_cards(stage: Stage) -> None:
    stage.listen(5.0)
    for card in (PRICE, ROUTER, SLOW):
        stage.suggest(card, card.title)
    stage.settle()


def test_a_quiet_card_comes_up_by_key_and_by_click(stage: Stage) -> None:
    three_cards(stage)
    stage.press(Qt.Key.Key_3, ALT)
    assert (title(stage), rows(stage)) == (PRICE.title, [f"{ROUTER.title}, Alt 2", f"{SLOW.title}, Alt 3"])
    stage.click(stage.panel.parts.quiet.rows[0])
    assert (title(stage), rows(stage)) == (ROUTER.title, [f"{PRICE.title}, Alt 2", f"{SLOW.title}, Alt 3"])


def test_pin_by_key_and_by_click(stage: Stage) -> None:
    three_cards(stage)
    card = stage.panel.parts.slot.card
    stage.press(Qt.Key.Key_P, ALT)
    assert card.pin.accessibleName() == "Unpin"
    stage.suggest(REFUND, "money back")
    assert title(stage) == SLOW.title
    stage.click(card.pin)
    assert card.pin.accessibleName() == "Pin"
    stage.suggest(PRICE, "price")
    assert title(stage) == PRICE.title


def test_a_pinned_card_beside_is_let_go_by_its_pin(stage: Stage) -> None:
    three_cards(stage)
    stage.press(Qt.Key.Key_P, ALT)
    stage.press(Qt.Key.Key_2, ALT)
    row = stage.panel.parts.quiet.rows[0]
    stage.settle()
    assert row.unpin.isVisible()
    stage.click(row.unpin)
    stage.settle()
    assert not row.unpin.isVisible()
    assert title(stage) == ROUTER.title


def test_dismiss_and_undo(stage: Stage) -> None:
    dismissed: list[str] = []
    stage.panel.card_dismissed.connect(lambda card: dismissed.append(card.id))
    three_cards(stage)
    stage.click(stage.panel.parts.slot.card.dismiss)
    assert (title(stage), dismissed) == ("No card right now", [SLOW.id])
    stage.click(stage.panel.parts.state_line.undo)
    assert title(stage) == SLOW.title
    stage.press(Qt.Key.Key_X, ALT)
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert title(stage) == SLOW.title
    assert not stage.panel.parts.state_line.undo.isVisible()


def test_the_offer_to_undo_goes_by_itself(stage: Stage, qtbot: QtBot) -> None:
    three_cards(stage)
    line = stage.panel.parts.state_line
    stage.press(Qt.Key.Key_X, ALT)
    assert line.undo.isVisible()
    assert line.patience.interval() == 5000
    line.patience.setInterval(10)
    line.patience.start()
    qtbot.waitUntil(lambda: not line.undo.isVisible())


def test_used_is_told_and_stays_seen(stage: Stage) -> None:
    used: list[str] = []
    stage.panel.card_used.connect(lambda card: used.append(card.id))
    three_cards(stage)
    stage.press(Qt.Key.Key_U, ALT)
    assert used == [SLOW.id]
    assert stage.panel.parts.slot.card.use.text() == "Used"
    stage.suggest(REFUND, "money back")
    assert stage.panel.parts.slot.card.use.text() == "Used it"
    stage.press(Qt.Key.Key_2, ALT)
    assert stage.panel.parts.slot.card.use.text() == "Used"


def test_search_answers_while_typing_and_escape_goes_back(stage: Stage) -> None:
    three_cards(stage)
    stage.press(Qt.Key.Key_K, CONTROL)
    stage.type("orange")
    assert title(stage) == LIGHTS[0].title
    assert len(rows(stage)) == 3
    stage.press_focused(Qt.Key.Key_Down)
    assert title(stage) == LIGHTS[1].title
    stage.press_focused(Qt.Key.Key_Up)
    assert title(stage) == LIGHTS[0].title
    stage.press_focused(Qt.Key.Key_Escape)
    assert (title(stage), stage.panel.parts.search.text) == (SLOW.title, "")
    assert len(rows(stage)) == 2


def test_enter_keeps_the_hit(stage: Stage) -> None:
    three_cards(stage)
    stage.type("orange")
    stage.press_focused(Qt.Key.Key_Return)
    assert (title(stage), stage.panel.parts.search.text) == (LIGHTS[0].title, "")
    assert rows(stage)[0] == f"{SLOW.title}, Alt 2"


def test_a_card_heard_during_the_search_waits_and_is_one_click_away(stage: Stage) -> None:
    three_cards(stage)
    stage.type("orange")
    stage.suggest(REFUND, "money back")
    assert title(stage) == LIGHTS[0].title
    hint = stage.panel.parts.hint
    assert hint.heard.text() == f"Heard: {REFUND.title}"
    stage.click(hint.heard)
    assert (title(stage), stage.panel.parts.search.text) == (REFUND.title, "")


def test_the_hint_counts_the_hits(stage: Stage) -> None:
    three_cards(stage)
    stage.type("orange")
    assert stage.panel.parts.hint.found.text() == "4 cards for “orange”"
    stage.type("x")
    assert title(stage) == "No card for “orangex”"
    assert not stage.panel.parts.hint.isVisible()
    stage.press_focused(Qt.Key.Key_Return)
    assert title(stage) == "No card for “orangex”"


def test_one_hit_is_not_called_cards(stage: Stage) -> None:
    stage.panel.show_campaign(stage.campaign, lambda _query: CARDS[:1])
    stage.listen()
    stage.type("s")
    assert stage.panel.parts.hint.found.text() == "1 card for “s”"


def test_the_buttons_of_the_state_line(stage: Stage) -> None:
    panel, line = stage.panel, stage.panel.parts.state_line
    told: list[str] = []
    panel.start_chosen.connect(lambda: told.append("start"))
    panel.pause_chosen.connect(lambda: told.append("pause"))
    panel.go_on_chosen.connect(lambda: told.append("go on"))
    panel.end_chosen.connect(lambda: told.append("end"))
    stage.click(line.toggle_button)
    stage.listen()
    stage.press(Qt.Key.Key_F8)
    panel.pause()
    stage.click(line.toggle_button)
    stage.click(line.end)
    assert told == ["start", "pause", "go on", "end"]


def test_the_button_of_a_plain_card(stage: Stage, qtbot: QtBot) -> None:
    plate = stage.panel.parts.slot.plate
    with qtbot.waitSignal(stage.panel.start_chosen):
        stage.click(plate.primary)
    stage.listen()
    stage.panel.pause()
    with qtbot.waitSignal(stage.panel.go_on_chosen):
        stage.click(plate.primary)
    stage.panel.end()
    with qtbot.waitSignal(stage.panel.start_chosen):
        stage.click(stage.panel.parts.note.next)


def test_choose_device_opens_the_menu(stage: Stage) -> None:
    stage.listen()
    stage.tell(Trouble, kind=TroubleKind.NO_SOUND, channel=CUSTOMER)
    stage.click(stage.panel.parts.slot.plate.outline)
    assert stage.panel.menu.isVisible()
    stage.panel.menu.close()
    stage.suggest(SLOW, "slow")
    stage.click(stage.panel.parts.strip.action)
    assert stage.panel.menu.isVisible()
    stage.panel.menu.close()


def test_alt_1_goes_to_the_main_card(stage: Stage) -> None:
    three_cards(stage)
    stage.press(Qt.Key.Key_1, ALT)
    assert stage.panel.focusWidget() is stage.panel.parts.slot.card


def test_a_key_meant_for_the_last_card_never_hits_the_next_one(stage: Stage) -> None:
    three_cards(stage)
    stage.panel.parts.slot.card.dismiss.setFocus()
    stage.suggest(REFUND, "money back")
    stage.press_focused(Qt.Key.Key_Space)
    assert title(stage) == REFUND.title


def test_f6_goes_from_part_to_part(stage: Stage) -> None:
    three_cards(stage)
    parts = stage.panel.parts
    visited = []
    for _ in range(5):
        stage.press(Qt.Key.Key_F6)
        visited.append(stage.panel.focusWidget())
    assert visited[1:4] == [parts.slot.card, parts.quiet.rows[0], parts.transcript]
    assert visited[4] is parts.search.focusProxy()
    assert parts.state_line.isAncestorOf(visited[0])


def tab_stops(stage: Stage) -> list[QWidget]:
    """Where Tab goes, from the window itself until it comes round."""
    stage.panel.setFocus()
    stops: list[QWidget] = []
    for _ in range(60):
        stage.press_focused(Qt.Key.Key_Tab)
        here = stage.panel.focusWidget()
        if here in stops:
            return stops
        stops.append(here)
    raise AssertionError("Tab never comes round")


@pytest.mark.parametrize("scene", EVERY)
def test_everything_has_a_name_and_the_keyboard_reaches_it(stage: Stage, scene: str) -> None:
    EVERY[scene](stage)
    stage.settle()
    visible = [widget for widget in stage.panel.findChildren(QWidget) if widget.isVisibleTo(stage.panel)]
    kinds = QAbstractButton | QLineEdit | QTextEdit | QPlainTextEdit
    controls = [widget for widget in visible if isinstance(widget, kinds)]
    assert controls
    for control in controls:
        words = control.text() if isinstance(control, QAbstractButton) else ""
        assert control.accessibleName() or words, control
    for label in (widget for widget in visible if isinstance(widget, QLabel)):
        assert label.text() or label.accessibleName(), label
    stops = tab_stops(stage)
    for control in controls:
        reached = control in stops or control is stage.panel.parts.transcript.newest
        assert reached or not control.isEnabled(), control
    tops = [part_of(stage, stop).mapTo(stage.panel, QPoint()).y() for stop in stops]
    assert tops == sorted(tops), "Tab goes from top to bottom"


def part_of(stage: Stage, widget: QWidget) -> QWidget:
    parts: list[QWidget] = [getattr(stage.panel.parts, field.name) for field in fields(stage.panel.parts)]
    return next(part for part in parts if part is widget or part.isAncestorOf(widget))


def test_shift_tab_goes_the_same_way_back(stage: Stage) -> None:
    three_cards(stage)
    stops = tab_stops(stage)
    stage.panel.setFocus()
    back = []
    for _ in stops:
        stage.press_focused(Qt.Key.Key_Backtab)
        back.append(stage.panel.focusWidget())
    assert back[::-1] == stops


def test_more_unfolds_the_rest_of_a_card(stage: Stage) -> None:
    SCENES["long_card"](stage)
    stage.settle()
    card = stage.panel.parts.slot.card
    before = card.height()
    stage.click(card.unfold)
    stage.settle()
    assert card.height() > before
    assert card.unfold.text() == "Less"
    stage.suggest(SLOW, "slow")
    stage.settle()
    assert not card.unfold.isVisible()


def test_where_it_is_small_the_words_to_say_stay(stage: Stage) -> None:
    three_cards(stage)
    stage.panel.resize(320, 480)
    stage.settle()
    slot, quiet = stage.panel.parts.slot, stage.panel.parts.quiet
    assert quiet.rows[0].height() <= 37
    assert stage.panel.parts.transcript.height() >= 2 * 20
    say = slot.card.words
    bottom = say.mapTo(slot, say.rect().bottomLeft()).y()
    assert bottom <= slot.height()
    stage.panel.resize(360, 760)
    stage.settle()
    assert quiet.rows[0].height() > 50
