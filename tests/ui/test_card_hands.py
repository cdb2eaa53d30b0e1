"""Cards copied, corrected, taught, silenced and looked back at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from assist.events import Hypothesis, Suggestion
from assist.matching.calibration import Band, band
from tests.screens.scenes import AGENT, CUSTOMER, LIGHTS, PRICE, REFUND, ROUTER, SLOW
from tests.ui.seeing import front, seen
from ui.panel.card_hands import Lesson
from ui.panel.presenter import SURE

if TYPE_CHECKING:
    from scripts_db.cards import Card
    from tests.screens.scenes import Stage

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NOBODY = "No card right now"


def two_cards(stage: Stage) -> None:
    stage.listen(5.0)
    stage.suggest(PRICE, "cost me more", stage.say(CUSTOMER, "and will it cost me more after the year"))
    stage.suggest(SLOW, "slow every evening", stage.say(CUSTOMER, "it gets slow every evening"))


def notice(stage: Stage) -> str:
    stage.settle()
    strip = stage.panel.parts.strip
    return strip.accessibleName() if strip.isVisible() else ""


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


# Copied


def test_one_key_copies_the_words_of_the_card(stage: Stage) -> None:
    two_cards(stage)
    stage.press(Qt.Key.Key_C, ALT)
    assert clipboard() == SLOW.say
    assert "Copied." in seen(stage.panel.parts.state_line)
    assert not stage.panel.parts.state_line.undo.isVisible()


def test_in_the_search_ctrl_c_copies_the_hit(stage: Stage) -> None:
    """Also while nothing can be heard."""
    stage.type("orange")
    stage.press_focused(Qt.Key.Key_Down)
    field = stage.panel.focusWidget()
    assert field
    QTest.keyClick(field, Qt.Key.Key_C, CONTROL)
    assert clipboard() == LIGHTS[1].say
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_C, CONTROL)
    assert clipboard() == "orange"


# How sure


@pytest.mark.parametrize(("score", "word"), [(0.9, "Sure"), (0.6, "Likely")])
def test_how_sure_is_a_word(stage: Stage, score: float, word: str) -> None:
    stage.listen()
    facts = {"utterance": "", "trigger": "slow", "needed": 0.5, "early": False}
    named = {"id": SLOW.id, "title": SLOW.title}
    stage.tell(Suggestion, channel=CUSTOMER, card=named, heard="slow", score=score, **facts)
    card = stage.panel.parts.slot.card
    assert f"{word}: “slow”" in seen(card)
    assert "0" not in card.sureness.toolTip()


def test_the_panel_and_the_engine_draw_the_line_at_the_same_place() -> None:
    for score in range(101):
        assert (band(score / 100) is Band.SURE) is (score / 100 >= SURE)


def test_what_the_agent_looked_up_is_neither_sure_nor_likely(stage: Stage) -> None:
    stage.type("orange")
    assert not stage.panel.parts.slot.card.sureness.isVisible()


# Wrong


def wrongs(stage: Stage) -> list[Card | None]:
    told: list[Card | None] = []
    stage.panel.card_wrong.connect(told.append)
    return told


def test_one_key_says_that_the_card_is_wrong(stage: Stage) -> None:
    two_cards(stage)
    told = wrongs(stage)
    stage.press(Qt.Key.Key_W, ALT)
    assert told == [SLOW]
    assert front(stage) == NOBODY
    assert "Noted: wrong card." in seen(stage.panel.parts.state_line)
    stage.press(Qt.Key.Key_Z, CONTROL)
    assert front(stage) == f"Main card: {SLOW.title}"


def test_without_a_card_it_says_that_one_is_missing(stage: Stage) -> None:
    told = wrongs(stage)
    stage.press(Qt.Key.Key_W, ALT)
    assert told == []
    stage.listen()
    stage.press(Qt.Key.Key_W, ALT)
    assert told == [None]
    assert "Noted: a card was missing." in seen(stage.panel.parts.state_line)


# Taught


def lessons(stage: Stage) -> list[tuple[Card, str, Lesson]]:
    told: list[tuple[Card, str, Lesson]] = []
    stage.panel.cards.taught.connect(lambda *lesson: told.append(lesson))
    return told


def test_never_for_this_takes_the_card_away_with_all_that_was_said(stage: Stage) -> None:
    two_cards(stage)
    told = lessons(stage)
    stage.press(Qt.Key.Key_N, ALT)
    assert told == [(SLOW, "it gets slow every evening", Lesson.NEGATIVE)]
    assert front(stage) == NOBODY


def test_a_card_that_was_looked_up_comes_for_what_was_asked(stage: Stage) -> None:
    stage.listen()
    told = lessons(stage)
    stage.say(CUSTOMER, "there is a light that goes on and off")
    stage.say(AGENT, "let me look that up")
    stage.type("orange")
    stage.press_focused(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_T, ALT)
    assert told == [(LIGHTS[0], "there is a light that goes on and off", Lesson.TRIGGER)]


def test_the_customers_voice_through_the_microphone_teaches_nothing(stage: Stage) -> None:
    stage.listen()
    told = lessons(stage)
    stage.tell(Hypothesis, channel=CUSTOMER, utterance="1", text="as the agent said", final=True, echo=True)
    stage.suggest(SLOW, "slow")
    stage.press(Qt.Key.Key_T, ALT)
    assert told == []


def test_what_was_taught_is_said_and_can_be_taken_back(stage: Stage) -> None:
    two_cards(stage)
    backs: list[bool] = []
    stage.panel.cards.taken_back.connect(lambda: backs.append(True))
    stage.panel.cards.tell_taught("“slow” calls for “Evening slowdowns” in this call.")
    assert notice(stage).startswith("“slow” calls for")
    stage.click(stage.panel.parts.strip.action)
    assert backs == [True]
    assert notice(stage) == ""


def test_its_menu_names_the_words(stage: Stage) -> None:
    two_cards(stage)
    stage.click(stage.panel.parts.slot.card.more)
    menu = stage.panel.cards.menu
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Copy\tAlt+C",
        "Wrong here\tAlt+W",
        "Never for “slow every evening”\tAlt+N",
        "Also for “it gets slow every evening”\tAlt+T",
    ]
    menu.close()


def test_without_words_there_is_nothing_to_teach(stage: Stage) -> None:
    stage.type("orange")
    stage.press_focused(Qt.Key.Key_Return)
    stage.click(stage.panel.parts.slot.card.more)
    menu = stage.panel.cards.menu
    assert [action.isEnabled() for action in (menu.copy_, menu.wrong, menu.never, menu.trigger)] == [
        True,
        True,
        False,
        False,
    ]
    menu.close()


# Silenced


def test_no_cards_for_five_minutes_and_then_again(stage: Stage) -> None:
    two_cards(stage)
    shown: list[str] = []
    stage.panel.card_shown.connect(lambda suggestion: shown.append(suggestion.card.id))
    stage.press(Qt.Key.Key_M, ALT)
    assert notice(stage) == "No cards until 14:35.", "the time of day, not of the call"
    stage.suggest(REFUND, "money back")
    assert front(stage) == f"Main card: {SLOW.title}"
    stage.sound()
    stage.now = 306.0
    stage.sound()
    assert not notice(stage).startswith("No cards")
    stage.suggest(ROUTER, "behind the TV")
    assert front(stage) == f"Main card: {ROUTER.title}"
    assert shown == [ROUTER.id]


def test_cards_come_again_by_hand(stage: Stage) -> None:
    stage.listen()
    stage.press(Qt.Key.Key_M, ALT)
    stage.settle()
    stage.click(stage.panel.parts.strip.action)
    stage.suggest(SLOW, "slow")
    assert front(stage) == f"Main card: {SLOW.title}"
    stage.press(Qt.Key.Key_M, ALT)
    stage.press(Qt.Key.Key_M, ALT)
    assert notice(stage) == ""


def test_a_new_call_begins_with_cards(stage: Stage) -> None:
    stage.listen()
    stage.press(Qt.Key.Key_M, ALT)
    stage.panel.end()
    stage.listen()
    assert notice(stage) == ""


def test_before_the_call_there_is_nothing_to_silence(stage: Stage) -> None:
    stage.press(Qt.Key.Key_M, ALT)
    assert notice(stage) == ""


# Looked back at


def listed(stage: Stage) -> list[str]:
    stage.settle()
    return [row.accessibleName() for row in stage.panel.parts.slot.history.rows if row.isVisible()]


def test_the_cards_of_the_call_stay_in_a_list(stage: Stage) -> None:
    two_cards(stage)
    stage.press(Qt.Key.Key_U, ALT)
    stage.suggest(REFUND, "money back")
    stage.press(Qt.Key.Key_X, ALT)
    stage.press(Qt.Key.Key_M, ALT)
    stage.suggest(ROUTER, "behind the TV")
    stage.press(Qt.Key.Key_L, CONTROL)
    assert front(stage) == "Cards of this call"
    assert listed(stage) == [
        f"{ROUTER.title}, 00:05, Cards were off",
        f"{REFUND.title}, 00:05, Dismissed",
        f"{SLOW.title}, 00:05, Used",
        f"{PRICE.title}, 00:05",
    ]
    stage.click(stage.panel.parts.slot.history.rows[3])
    assert front(stage) == f"Main card: {PRICE.title}"


def test_the_list_closes_by_escape_and_by_its_button(stage: Stage) -> None:
    two_cards(stage)
    stage.press(Qt.Key.Key_L, CONTROL)
    stage.press(Qt.Key.Key_Escape)
    assert front(stage) == f"Main card: {SLOW.title}"
    stage.press(Qt.Key.Key_L, CONTROL)
    stage.click(stage.panel.parts.slot.history.closing)
    assert front(stage) == f"Main card: {SLOW.title}"


def test_an_alert_comes_before_the_list(stage: Stage) -> None:
    two_cards(stage)
    stage.press(Qt.Key.Key_L, CONTROL)
    stage.panel.call_for_help()
    assert front(stage) == "Alert: SOS"


def test_the_list_is_empty_in_a_new_call(stage: Stage) -> None:
    two_cards(stage)
    stage.panel.end()
    stage.listen()
    stage.press(Qt.Key.Key_L, CONTROL)
    assert listed(stage) == []
    assert "No card has come up yet." in seen(stage.panel.parts.slot.history)


def test_what_the_agent_does_is_told(stage: Stage) -> None:
    told: list[tuple[str, object]] = []
    panel = stage.panel
    panel.card_opened.connect(lambda card: told.append(("opened", card.id)))
    panel.card_pinned.connect(lambda card: told.append(("pinned", card.id)))
    panel.searched.connect(lambda count: told.append(("searched", count)))
    two_cards(stage)
    stage.press(Qt.Key.Key_2, ALT)
    stage.press(Qt.Key.Key_P, ALT)
    stage.type("orange")
    stage.press_focused(Qt.Key.Key_Return)
    assert told == [
        ("opened", PRICE.id),
        ("pinned", PRICE.id),
        ("searched", 4),
        ("opened", LIGHTS[0].id),
    ]
