"""The guided call on the panel: a campaign with a script and a checklist, and the plays that show it."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from assist.errors import HearingFailed
from assist.events import Trouble, TroubleKind
from assist.places import hearing_log
from scripts_db.cards import Branch, Campaign, ChecklistItem, Script, Step, StepKind, Weight
from tests.screens.scenes import AGENT, CARDS, CUSTOMER, SLOW, Stage, search

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def step(name: str, title: str, say: str, *ways: Branch, field: str | None = None) -> Step:
    kind = StepKind.FILL if field else StepKind.CHOOSE if len(ways) > 1 else StepKind.SAY
    return Step(
        id=name, title=title, say=say, kind=kind if ways else StepKind.END, field=field, branches=ways
    )


def way(label: str, to: str, *phrases: str) -> Branch:
    return Branch(label=label, to=to, phrases=phrases)


SCRIPT = Script(
    id="slow",
    title="Slow Wi-Fi",
    steps=(
        step(
            "hello",
            "Greeting",
            "Broadband desk, my name is Kim, how can I help?",
            way("Slow", "who", "it is slow"),
        ),
        step(
            "who",
            "Customer number",
            "Could you give me your customer number?",
            way("Number noted", "test", "my number is"),
            field="Customer number",
        ),
        step(
            "test",
            "Line test",
            "I’m running a line test now. It takes half a minute.",
            way("passed", "offer", "the line is fine"),
            way("failed", "technician", "the line is broken"),
        ),
        step(
            "offer",
            "Offer a fix",
            "I can change the Wi-Fi channel from here, or send you a newer router at no charge. Which would you like?",
            way("Channel", "channel", "change it now"),
            way("Router", "address", "send the router"),
            way("Neither", "technician", "neither of them"),
        ),
        step(
            "channel", "Change the channel", "Done. It takes a minute until it is back.", way("Done", "sum")
        ),
        step(
            "address",
            "Check the address",
            "Is the address on the bill the right one?",
            way("Right", "sum", "that is right"),
        ),
        step(
            "technician",
            "Offer a technician",
            "Then a technician comes to you, free of charge.",
            way("Agreed", "sum", "fine"),
        ),
        step(
            "sum",
            "Sum it up",
            "So you know what happens next, and you get it by text.",
            way("Agreed", "end", "good"),
        ),
        step("end", "Goodbye", "Thank you for your call. Have a good evening."),
    ),
)
CHECKLIST = (
    ChecklistItem(id="recorded", text="Call is not recorded", phrases=("this call is not recorded",)),
    ChecklistItem(id="name", text="Full name and postcode", phrases=("your full name and your postcode",)),
    ChecklistItem(id="test", text="Line test announced", phrases=("I am running a line test now",)),
    ChecklistItem(
        id="price", text="Price and contract length", phrases=("it costs thirty pounds for two years",)
    ),
    ChecklistItem(
        id="cancel",
        text="Right to cancel within 14 days",
        phrases=("You can cancel this change within 14 days, by phone or in writing.",),
        weight=Weight.CRITICAL,
    ),
    ChecklistItem(
        id="reference",
        text="Reference number",
        phrases=("your reference number is",),
        weight=Weight.COMPLIANCE,
    ),
)
CAMPAIGN = Campaign(id="b", name="Broadband support", cards=CARDS, scripts=(SCRIPT,), checklist=CHECKLIST)


def begin(stage: Stage, at: float = 0.0) -> None:
    """A call of the guided campaign."""
    stage.campaign = CAMPAIGN
    stage.panel.show_campaign(CAMPAIGN, search)
    stage.listen(at)


def to_the_offer(stage: Stage) -> None:
    """Four items said, the script at its fourth step."""
    begin(stage, 7.9)
    stage.say(AGENT, "This call is not recorded.")
    stage.now = 30.9
    stage.say(AGENT, "Could you tell me your full name and your postcode?")
    stage.press(Qt.Key.Key_1, CONTROL)
    stage.now = 62.0
    stage.say(AGENT, "Could you give me your customer number?")
    stage.say(CUSTOMER, "my number is four seven one one zero eight")
    stage.now = 110.0
    stage.say(AGENT, "I am running a line test now.")
    stage.now = 201.9
    stage.say(AGENT, "It costs thirty pounds for two years.")
    stage.press(Qt.Key.Key_1, CONTROL)
    stage.now = 240.0
    stage.say(CUSTOMER, "All of them, the TV as well.")


def script(stage: Stage) -> None:
    to_the_offer(stage)
    stage.now = 279.0
    stage.say(AGENT, "I can change the Wi-Fi channel from here, or send you a newer router at no charge.")
    stage.say(CUSTOMER, "Okay, could you change it now", final=False)
    stage.sound(-70.0, -30.0)


def script_first(stage: Stage) -> None:
    begin(stage, 1.0)


def script_field(stage: Stage) -> None:
    """A step that fills in a number, which the agent has heard."""
    begin(stage, 8.0)
    stage.press(Qt.Key.Key_1, CONTROL)
    stage.say(AGENT, "Could you give me your customer number?")


def script_noted(stage: Stage) -> None:
    """What was noted before, unfolded, and mended by hand."""
    to_the_offer(stage)
    fields = stage.panel.parts.slot.step.fields
    stage.click(fields.fold)


def script_folded(stage: Stage) -> None:
    """A card stands over the script."""
    to_the_offer(stage)
    stage.now = 252.0
    name = stage.say(CUSTOMER, "It’s fine in the morning, but it gets slow every evening.")
    stage.suggest(SLOW, "slow every evening", name)
    stage.say(AGENT, "Thanks, that helps.")


def script_unheard(stage: Stage) -> None:
    begin(stage, 6.0)
    stage.now = 20.0
    stage.tell(Trouble, 0.0, kind=TroubleKind.NO_SOUND, channel=CUSTOMER)


def alert_threat(stage: Stage) -> None:
    to_the_offer(stage)
    name = stage.say(CUSTOMER, "And it gets slow every evening.")
    stage.suggest(SLOW, "slow every evening", name)
    stage.now = 378.0
    stage.say(CUSTOMER, "You never help. I know where you live, I’ll come over there.")
    stage.say(AGENT, "I want to sort this out for you.")
    stage.sound(-20.0)


def alert_caution(stage: Stage) -> None:
    to_the_offer(stage)
    stage.now = 300.0
    stage.say(CUSTOMER, "I have called you five times about this already.")


def alert_sos(stage: Stage) -> None:
    to_the_offer(stage)
    stage.press(Qt.Key.Key_H, CONTROL | SHIFT)


def goodbye(stage: Stage) -> None:
    """A critical item is missing."""
    to_the_offer(stage)
    stage.now = 500.0
    stage.say(AGENT, "Your reference number is four four two.")
    stage.now = 516.0
    stage.say(CUSTOMER, "No, that’s everything. Thanks for your help.")
    stage.say(AGENT, "You’re welcome. Have a good", final=False)


def goodbye_waived(stage: Stage) -> None:
    goodbye(stage)
    stage.click(stage.panel.parts.slot.alert.waive)


def after_call(stage: Stage) -> None:
    script_folded(stage)
    stage.press(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    stage.now = 300.0
    stage.say(CUSTOMER, "My card is four one one one one one one one one one one one one one one one.")
    stage.say(AGENT, "I’ll call you back on Friday after five.")
    stage.now = 516.0
    stage.say(CUSTOMER, "No, that’s everything. Thanks.")
    stage.panel.end()


def after_call_done(stage: Stage) -> None:
    """Nothing missing, an outcome chosen, the note copied."""
    after_call(stage)
    note = stage.panel.parts.note
    while note.missing.isVisible():
        stage.click(note.missing.rows[0].button)
    note.outcome.chosen.emit("solved")
    note.lines["else"].text.setPlainText("Prefers to be called on the mobile.")
    stage.press(Qt.Key.Key_C, CONTROL | SHIFT)


def after_call_search(stage: Stage) -> None:
    """Something is looked up while the note is written."""
    after_call(stage)
    stage.type("orange")


def after_call_look_back(stage: Stage) -> None:
    """The cards and the talk once more."""
    after_call(stage)
    stage.press(Qt.Key.Key_L, CONTROL)


def note_waiting(stage: Stage) -> None:
    """The next call began before a note was copied in which the agent had written."""
    after_call(stage)
    stage.panel.parts.note.outcome.chosen.emit("solved")
    begin(stage, 6.0)


def failed_in_call(stage: Stage) -> None:
    script_folded(stage)
    stage.panel.show_error(HearingFailed("it ended five times in a row", hearing_log()))


def smallest_script(stage: Stage) -> None:
    script(stage)
    stage.panel.resize(320, 480)


def smallest_note(stage: Stage) -> None:
    after_call(stage)
    stage.panel.resize(320, 480)


GUIDED: dict[str, Callable[[Stage], None]] = {
    "script_first": script_first,
    "script": script,
    "script_field": script_field,
    "script_noted": script_noted,
    "script_folded": script_folded,
    "script_unheard": script_unheard,
    "alert_threat": alert_threat,
    "alert_caution": alert_caution,
    "alert_sos": alert_sos,
    "goodbye": goodbye,
    "goodbye_waived": goodbye_waived,
    "after_call": after_call,
    "after_call_done": after_call_done,
    "after_call_search": after_call_search,
    "after_call_look_back": after_call_look_back,
    "note_waiting": note_waiting,
    "failed_in_call": failed_in_call,
    "smallest_script": smallest_script,
    "smallest_note": smallest_note,
}
