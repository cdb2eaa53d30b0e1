"""A call, played to the real panel: what is seen after each event."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assist.errors import HearingFailed
from assist.events import Ended, Gap, GapReason, Level, Suggestion, Trouble, TroubleKind, Unsure
from assist.places import hearing_log
from scripts_db.cards import Card
from tests.screens.scenes import AGENT, CUSTOMER, PRICE, REFUND, ROUTER, SLOW
from ui.panel.call_state import Phase

if TYPE_CHECKING:
    from tests.screens.scenes import Stage
    from ui.widgets.text import Text


def seen(widget: QWidget) -> str:
    """Every word that stands on a part."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()]
    return "\n".join(labels + buttons)


def title(stage: Stage) -> str:
    stage.settle()
    front = stage.panel.parts.slot.front
    return front.accessibleName().removeprefix("Main card: ")


def beside(stage: Stage) -> list[str]:
    stage.settle()
    quiet = seen(stage.panel.parts.quiet).split("\n") if stage.panel.parts.quiet.isVisible() else []
    titles = {card.title for card in (SLOW, ROUTER, PRICE, REFUND)}
    return [line for line in quiet if line in titles]


def word(stage: Stage) -> str:
    stage.settle()
    return seen(stage.panel.parts.state_line)


def strip(stage: Stage) -> str:
    stage.settle()
    return seen(stage.panel.parts.strip) if stage.panel.parts.strip.isVisible() else ""


def test_a_call_from_start_to_end(stage: Stage) -> None:
    assert title(stage) == "Ready to listen"
    stage.panel.begin()
    assert (title(stage), stage.panel.phase) == ("Getting ready", Phase.STARTING)
    stage.listen(10.0)
    assert "Listening" in word(stage)
    assert title(stage) == "No card right now"
    name = stage.say(CUSTOMER, "my internet is slow every evening", final=False)
    stage.suggest(SLOW, "slow every evening", name)
    assert title(stage) == "Evening slowdowns"
    assert SLOW.say in seen(stage.panel.parts.slot)
    assert "Sure: “slow every evening”" in seen(stage.panel.parts.slot)
    stage.suggest(PRICE, "what does it cost")
    assert (title(stage), beside(stage)) == (PRICE.title, [SLOW.title])
    stage.tell(Ended, 50.0)
    assert stage.panel.phase is Phase.ENDED
    assert "Cards: 2 shown, 0 used, 0 dismissed" in seen(stage.panel.parts.note)
    assert beside(stage) == []
    assert "01:00" in word(stage)
    stage.panel.begin()
    assert (beside(stage), stage.panel.parts.transcript.toPlainText()) == ([], "")


def test_the_words_say_why_the_card_is_here(stage: Stage) -> None:
    stage.listen()
    stage.suggest(SLOW, "slow every evening")
    why = next(text for text in _texts(stage) if text.text().startswith("Sure"))
    assert why.toolTip() == "“slow every evening” is like the trigger “slow every evening”."


def _texts(stage: Stage) -> list[Text]:
    from ui.widgets.text import Text

    return stage.panel.parts.slot.findChildren(Text)


def test_a_card_that_the_library_does_not_have_changes_nothing(stage: Stage) -> None:
    stage.listen()
    stage.panel.painted.connect(lambda *_painted: pytest.fail("nothing of it can be painted"))
    stage.suggest(Card(id="foreign", title="Foreign", say="?"), "words")
    assert title(stage) == "No card right now"


def test_what_was_being_said_stands_when_nobody_listens_any_more(stage: Stage) -> None:
    stage.listen()
    stage.say(CUSTOMER, "and then i", final=False)
    stage.panel.end()
    assert stage.panel.parts.transcript.toPlainText() == "Customer\tAnd then I"


def test_the_panel_reports_when_a_suggestion_is_painted(stage: Stage, qtbot: QtBot) -> None:
    stage.listen()
    before = time.monotonic()
    with qtbot.waitSignal(stage.panel.painted) as painted:
        stage.suggest(SLOW, "slow every evening")
    assert painted.args is not None
    suggestion, at = painted.args
    assert isinstance(suggestion, Suggestion)
    assert suggestion.card.id == SLOW.id
    assert before <= at <= time.monotonic()


@pytest.mark.parametrize("pinned", [False, True])
def test_each_suggestion_is_reported_once_also_beside_a_pinned_card(stage: Stage, pinned: bool) -> None:
    told: list[str] = []
    stage.panel.painted.connect(lambda suggestion, _at: told.append(suggestion.card.id))
    stage.listen()
    stage.suggest(SLOW, "slow")
    if pinned:
        stage.press(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    stage.suggest(PRICE, "price")
    stage.suggest(ROUTER, "router")
    stage.settle()
    assert told == [SLOW.id, PRICE.id, ROUTER.id]


def test_not_sure_is_one_calm_line_that_fills_the_search(stage: Stage) -> None:
    stage.listen(10.0)
    name = stage.say(CUSTOMER, "there is an orange light")
    stage.tell(Unsure, channel=CUSTOMER, utterance=name, text="orange")
    assert "Not sure which card fits “orange”." in strip(stage)
    stage.click(stage.panel.parts.strip.action)
    assert (strip(stage), title(stage)) == ("", "Router light blinks orange")
    assert stage.panel.focusWidget() is stage.panel.parts.search.focusProxy()


def test_not_sure_goes_with_the_next_card_or_after_twenty_seconds(stage: Stage) -> None:
    stage.listen(10.0)
    stage.tell(Unsure, channel=CUSTOMER, utterance="1", text="orange")
    stage.suggest(PRICE, "price")
    assert strip(stage) == ""
    stage.tell(Unsure, channel=CUSTOMER, utterance="2", text="orange")
    stage.tell(Trouble, 19.0, kind=TroubleKind.ECHO, over=True)
    assert "orange" in strip(stage)
    stage.tell(Trouble, 2.0, kind=TroubleKind.ECHO, over=True)
    assert strip(stage) == ""


def test_long_words_are_shortened_in_the_line_and_whole_in_the_search(stage: Stage) -> None:
    stage.listen()
    words = "and then it goes on and off and on and off again and I do not know what to do any more"
    stage.tell(Unsure, channel=CUSTOMER, utterance="1", text=words)
    assert "…”" in strip(stage)
    stage.panel.parts.strip.action.click()
    assert stage.panel.parts.search.text == words


def test_a_side_that_is_not_heard_is_told_in_the_main_slot(stage: Stage) -> None:
    stage.listen(5.0)
    stage.tell(Trouble, kind=TroubleKind.NO_SOUND, channel=CUSTOMER)
    assert title(stage) == "I can’t hear the customer"
    assert "One side missing" in word(stage)
    assert strip(stage) == ""
    assert "Customer: no sound since 00:05" in stage.panel.parts.transcript.toPlainText()
    stage.tell(Trouble, kind=TroubleKind.NO_SOUND, channel=CUSTOMER, over=True)
    assert title(stage) == "No card right now"
    assert "Listening" in word(stage)


def test_a_missing_device_is_told_while_it_still_starts(stage: Stage) -> None:
    stage.panel.begin()
    stage.tell(Trouble, kind=TroubleKind.NO_DEVICE, channel=AGENT)
    assert title(stage) == "I can’t hear you"
    assert "One side missing" in word(stage)


def test_beside_a_card_it_is_told_in_the_strip(stage: Stage) -> None:
    stage.listen(5.0)
    stage.suggest(SLOW, "slow")
    stage.tell(Trouble, kind=TroubleKind.DEVICE_LOST, channel=AGENT)
    assert title(stage) == SLOW.title
    assert "The microphone was unplugged." in strip(stage)
    stage.press(Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    assert (title(stage), strip(stage)) == ("I can’t hear you", "")


def test_both_sides_gone_is_not_called_one_side(stage: Stage) -> None:
    stage.listen(5.0)
    stage.tell(Trouble, kind=TroubleKind.SOUND_SERVER_LOST)
    assert title(stage) == "I can’t hear anything"
    assert "No sound" in word(stage)


def test_a_notice_stays_until_it_is_closed_or_its_cause_is_gone(stage: Stage) -> None:
    stage.listen(5.0)
    stage.tell(Trouble, kind=TroubleKind.ECHO, channel=AGENT)
    assert "Your microphone hears the customer too." in strip(stage)
    stage.tell(Trouble, kind=TroubleKind.ECHO, channel=AGENT, over=True)
    assert strip(stage) == ""
    stage.tell(Trouble, kind=TroubleKind.OVERLOAD)
    stage.click(stage.panel.parts.strip.closing)
    assert strip(stage) == ""


def test_a_restart_is_told_for_ten_seconds(stage: Stage) -> None:
    stage.listen(5.0)
    stage.tell(Trouble, kind=TroubleKind.HEARING_RESTARTED)
    assert "Listening stopped for a moment" in strip(stage)
    stage.tell(Level, 11.0, channel=AGENT, rms=-30.0, peak=-20.0)
    assert strip(stage) == ""


def test_ten_seconds_of_nothing_are_said_instead_of_the_meter(stage: Stage) -> None:
    stage.listen(5.0)
    stage.now = 19.0
    stage.tell(Level, 0.0, channel=AGENT, rms=-30.0, peak=-20.0)
    assert "Customer: no sound 0:14" in seen(stage.panel.parts.meters)
    stage.tell(Level, 0.0, channel=CUSTOMER, rms=-30.0, peak=-20.0)
    assert "no sound" not in seen(stage.panel.parts.meters)


def test_a_gap_is_a_line_of_the_transcript(stage: Stage) -> None:
    stage.listen(5.0)
    name = stage.say(CUSTOMER, "and then I", final=False)
    stage.tell(Gap, channel=CUSTOMER, lost=1.4, reason=GapReason.OVERLOAD, utterance=name)
    text = stage.panel.parts.transcript.toPlainText()
    assert text == "Customer\tAnd then I\n\t1.4 s of sound lost: the computer didn’t keep up"


def test_pausing_keeps_the_talk_and_going_on_continues_the_clock(stage: Stage) -> None:
    stage.listen(125.0)
    stage.suggest(SLOW, "slow")
    stage.panel.pause()
    assert (title(stage), beside(stage)) == ("Paused", [SLOW.title])
    assert "Paused from 02:05." in stage.panel.parts.transcript.toPlainText()
    stage.say(CUSTOMER, "still on its way")
    stage.panel.begin()
    stage.tell(Level, 3.0, channel=AGENT, rms=-30.0, peak=-20.0)
    assert "02:08" in word(stage)
    assert beside(stage) == [SLOW.title]


def test_what_is_over_for_good_is_said_where_it_is_read(stage: Stage) -> None:
    stage.listen(5.0)
    stage.suggest(SLOW, "slow")
    stage.panel.show_error(HearingFailed("it ended five times", hearing_log()))
    assert title(stage) == "I can’t listen"
    assert "Not listening" in word(stage)
    assert "it ended five times" in seen(stage.panel.parts.slot)
    stage.panel.begin()
    assert title(stage) == "Getting ready"


def test_the_badge_says_that_the_model_is_for_trying_out(stage: Stage) -> None:
    stage.listen(5.0)
    assert "Demo model" not in word(stage)
    stage.listen(5.0, demo=True)
    assert "Demo model" in word(stage)


def test_nothing_moves_when_a_card_arrives_during_a_search(stage: Stage) -> None:
    stage.listen(5.0)
    stage.type("orange")
    stage.settle()
    parts = stage.panel.parts
    before = [part.geometry() for part in (parts.slot, parts.hint, parts.quiet)]
    stage.suggest(REFUND, "money back")
    stage.settle()
    assert [part.geometry() for part in (parts.slot, parts.hint, parts.quiet)] == before


def test_the_main_slot_keeps_its_place_in_every_state(stage: Stage) -> None:
    from tests.screens.scenes import SCENES
    from tests.screens.scenes import Stage as NewStage

    tops = set()
    for name, play in SCENES.items():
        other = NewStage(stage.panel.look)
        play(other)
        other.settle()
        tops.add(other.panel.parts.slot.mapTo(other.panel, other.panel.parts.slot.rect().topLeft()).y())
        assert other.panel.parts.slot.width() > 0, name
        other.close()
    assert len(tops) == 1
