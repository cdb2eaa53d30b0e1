"""Placeholders filled from the call's data and from what the script noted; the house's own note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from scripts_db.cards import AlertClass, AlertKind, Card
from tests.screens import guided, scenes
from tests.screens.scenes import CUSTOMER
from tests.ui.seeing import front, seen

if TYPE_CHECKING:
    from tests.screens.scenes import Stage

CALL_BACK = Card(
    id="back",
    title="Call back",
    say="{customer_name}, I call you on {customer_number}.",
    points=("Note: {agent_name}",),
)
OTHER = Card(id="other", title="For {customer_name}", say="Good.")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def prepared(stage: Stage, **changes: object) -> None:
    campaign = replace(guided.CAMPAIGN, cards=(CALL_BACK, OTHER), **changes)
    stage.panel.show_campaign(campaign, scenes.search)


def test_a_card_is_filled_with_what_is_known_of_the_call(stage: Stage) -> None:
    prepared(stage)
    stage.panel.begin({"customer_name": "Laura", "Agent_Name": "Kim"})
    stage.suggest(OTHER, "for me")
    stage.suggest(CALL_BACK, "call me back")
    shown = seen(stage.panel.parts.slot.card)
    assert "Laura, I call you on …." in shown
    assert "Note: Kim" in shown
    assert stage.panel.parts.line.words.accessibleName() == "Laura, I call you on …."
    assert stage.panel.parts.quiet.rows[0].accessibleName() == "For Laura, Alt 2"
    stage.press(Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert QGuiApplication.clipboard().text() == "Laura, I call you on …."


def test_what_the_script_notes_fills_the_gap_at_once(stage: Stage) -> None:
    prepared(stage)
    stage.listen()
    stage.say(scenes.AGENT, "Could you give me your customer number?")
    stage.suggest(CALL_BACK, "call me back")
    stage.say(CUSTOMER, "my number is four seven one one")
    assert "…, I call you on 4711." in seen(stage.panel.parts.slot.card)


def test_the_next_call_knows_nothing_of_it(stage: Stage) -> None:
    prepared(stage)
    stage.panel.begin({"customer_name": "Laura"})
    stage.panel.end()
    stage.listen()
    stage.suggest(CALL_BACK, "call me back")
    assert "Laura" not in seen(stage.panel.parts.slot.card)


def test_the_house_has_its_own_words_outcomes_and_template(stage: Stage) -> None:
    own = AlertClass(kind=AlertKind.THREAT, phrases=("bring the dog",), say="We end here.")
    prepared(
        stage,
        alerts=(own,),
        outcomes=("Sold", "Passed on"),
        note_template="{{ customer_name }} / {{ outcome }}",
    )
    stage.panel.begin({"customer_name": "Laura"})
    stage.say(CUSTOMER, "then I will bring the dog")
    assert front(stage) == "Alert: Threat heard"
    assert "We end here." in seen(stage.panel.parts.slot.alert)
    stage.panel.end()
    stage.settle()
    stage.panel.parts.note.outcome.chosen.emit("Passed on")
    stage.press(Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == "Laura / Passed on"


def test_a_template_that_cannot_be_used_is_said_and_the_note_is_copied(stage: Stage) -> None:
    prepared(stage, note_template="{{ nobody.knows }}")
    stage.listen()
    stage.say(CUSTOMER, "my internet gets slow every evening")
    stage.panel.end()
    stage.settle()
    stage.press(Qt.Key.Key_C, CONTROL | SHIFT)
    assert "slow every evening" in QGuiApplication.clipboard().text()
    assert stage.panel.parts.strip.isVisible()
    assert "template" in stage.panel.parts.strip.accessibleName()
