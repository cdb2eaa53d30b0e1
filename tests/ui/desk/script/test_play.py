"""A script played through: typed and spoken, through the guide of the live call."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assist.errors import NoDevice
from scripts_db.cards import Branch, Campaign, Script, Step, StepKind
from tests.ui.desk.script.conftest import SHOP, Hand, Open, Speaker
from ui.desk.script.play import PlayPane

STEPS = (
    Step(
        id="light",
        title="Light",
        say="Which colour is the light on your router?",
        kind=StepKind.ASK,
        branches=(
            Branch(label="Red", to="restart", phrases=("it is red",)),
            Branch(label="White", to="end", phrases=("it is white",)),
        ),
    ),
    Step(
        id="restart",
        title="Restart",
        say="Unplug the router for a minute. This call is not recorded.",
        branches=(Branch(label="Done", to="end", phrases=("it works again",)),),
    ),
    Step(id="end", title="Goodbye", say="Thank you for your call.", kind=StepKind.END),
)
CAMPAIGN = Campaign(
    id="shop", name="Shop", scripts=(Script(id="s", title="S", steps=STEPS),), checklist=SHOP.checklist
)


def said(hand: Hand, who: str, words: str) -> str:
    """What the line has led to."""
    pane = hand.page.play.pane
    buttons = {button.text(): button for button in pane.speakers.group.buttons()}
    buttons[who].click()
    QTest.keyClicks(pane.words, words)
    QTest.keyClick(pane.words, Qt.Key.Key_Return)
    return pane.lines[-1].accessibleName().partition(". ")[2]


def play(hand: Hand) -> PlayPane:
    hand.page.try_it.click()
    return hand.page.play


def test_a_typed_talk_moves_the_script_step_by_step(open_page: Open) -> None:
    hand = open_page(CAMPAIGN)
    shown = play(hand)
    assert shown.step == "light"
    assert said(hand, "Customer", "good morning") == "It stays where it is"
    said(hand, "Agent", "which colour is the light on your router")
    assert said(hand, "Customer", "well it is red") == "Goes to “Restart”: the customer’s answer"
    assert shown.step == "restart"
    assert hand.graph.steps["restart"].reached
    assert "Ticked: Not recorded" in said(
        hand, "Agent", "please unplug the router, this call is not recorded"
    )
    assert said(hand, "Customer", "you are an idiot").startswith("Serious alert: Insult")


def test_another_answer_in_the_draft_sends_the_same_talk_elsewhere(open_page: Open, qtbot: QtBot) -> None:
    hand = open_page(CAMPAIGN)
    shown = play(hand)
    said(hand, "Agent", "which colour is the light on your router")
    said(hand, "Customer", "it is purple")
    assert shown.step == "light"
    box = hand.page.form.boxes[1]
    box.phrases.add("it is purple")
    qtbot.waitUntil(lambda: shown.step == "end")
    assert len(shown.pane.lines) == 2


def test_it_starts_again_and_closes(open_page: Open) -> None:
    hand = open_page(CAMPAIGN)
    shown = play(hand)
    said(hand, "Agent", "which colour is the light on your router")
    said(hand, "Customer", "it is red")
    shown.pane.again.click()
    assert (shown.step, shown.pane.lines) == ("light", [])
    shown.close_button.click()
    assert hand.page.form.isVisible()
    assert not any(item.reached for item in hand.graph.steps.values())


def test_a_way_is_taken_by_hand_and_again_when_the_draft_changes(open_page: Open, qtbot: QtBot) -> None:
    hand = open_page(CAMPAIGN)
    shown = play(hand)
    assert [way.accessibleName() for way in shown.ways] == ["Red → Restart", "White → Goodbye"]
    shown.ways[0].click()
    assert shown.step == "restart"
    said(hand, "Customer", "it works again")
    assert shown.step == "end"
    hand.page.hands.rename_step("restart", "Unplug")
    qtbot.waitUntil(lambda: len(shown.pane.lines) == 1 and shown.step == "end")
    hand.page.hands.remove_branch("light", 1)
    hand.page.hands.remove_branch("light", 0)
    qtbot.waitUntil(lambda: shown.step == "light")


def test_it_is_played_from_the_chosen_step(open_page: Open) -> None:
    hand = open_page(CAMPAIGN)
    hand.choose("Restart")
    actions = {action.text(): action for action in hand.page.form.menu.actions()}
    actions["Play it through from here"].trigger()
    shown = hand.page.play
    assert shown.step == "restart"
    said(hand, "Customer", "it works again")
    shown.pane.again.click()
    assert shown.step == "restart"


def test_the_menu_of_a_step_opens_where_it_was_asked_for(open_page: Open) -> None:
    hand = open_page(CAMPAIGN)
    point = hand.middle("Restart")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, hand.graph.mapToGlobal(point))
    QApplication.sendEvent(hand.graph.viewport(), event)
    assert hand.page.step == "restart"
    assert hand.page.form.menu.isVisible()
    hand.page.form.menu.close()


def test_it_is_spoken(open_page: Open, qtbot: QtBot) -> None:
    hand = open_page(CAMPAIGN, Speaker("which colour is the light on your router"))
    shown = play(hand)
    said(hand, "Agent", "hello")
    shown.pane.ear.switch.click()
    qtbot.waitUntil(lambda: len(shown.pane.lines) == 2)
    assert shown.pane.lines[-1].accessibleName().startswith("Agent: which colour")
    assert said(hand, "Customer", "it is red") == "Goes to “Restart”: the customer’s answer"
    shown.pane.ear.switch.click()
    assert not hand.page.voice.listens


def test_without_a_microphone_there_is_a_calm_sentence(open_page: Open, qtbot: QtBot) -> None:
    hand = open_page(CAMPAIGN, Speaker(fault=NoDevice()))
    shown = play(hand)
    shown.pane.ear.switch.click()
    qtbot.waitUntil(lambda: not hand.page.voice.listens)
    assert "No sound device was found" in shown.pane.ear.words.text()
    assert shown.pane.ear.switch.accessibleName() == "Say it into the microphone"


def test_nobody_is_listened_to_when_the_pane_is_left(open_page: Open, qtbot: QtBot) -> None:
    speaker = Speaker()
    hand = open_page(CAMPAIGN, speaker)
    shown = play(hand)
    shown.pane.ear.switch.click()
    shown.close_button.click()
    qtbot.waitUntil(speaker.stopped.is_set)
    assert not hand.page.voice.listens
