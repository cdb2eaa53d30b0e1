"""What the strip says in its one line: what the main slot would say first. No Qt: a choice among facts."""

from msgspec import Struct

from ui.panel.alarms import Alarm
from ui.panel.board import Action, Notice, Weight
from ui.panel.call_state import Phase
from ui.panel.course import Course
from ui.panel.deck import Shown
from ui.panel.plates import Plate
from ui.translating import QT_TRANSLATE_NOOP, translated


class Line(Struct, frozen=True, kw_only=True):
    """`strong`: words that the agent needs now. `language` is that of the words, empty for the windows' own."""

    text: str
    icon: str = ""
    role: str = "ink2"
    strong: bool = False
    language: str = ""


def of_alarm(alarm: Alarm) -> Line:
    text = (
        f"{alarm.title}: {alarm.item.text}"
        if alarm.item
        else ". ".join(filter(None, (alarm.title, alarm.say)))
    )
    if alarm.serious:
        return Line(text=text, icon="shield_error:filled", role="serious", strong=True)
    return Line(text=text, icon="warning:filled", role="caution", strong=True)


def of_card(shown: Shown) -> Line:
    return Line(text=shown.card.say, role="ink", strong=True, language=shown.card.language)


def of_step(course: Course) -> Line:
    at = course.position
    text = _said(_STEP).format(at.number, f"{at.title}: {at.say}") if at else ""
    return Line(text=text, icon="branch_fork")


def of_notice(notice: Notice) -> Line:
    if notice.weight is Weight.CAUTION:
        return Line(text=notice.text, icon="warning:filled", role="caution", strong=True)
    if notice.action is Action.SEARCH:
        return Line(text=f"{notice.text} {_said(_SEARCH)}", icon="question_circle")
    return Line(text=notice.text, icon=notice.icon or "info")


def of_plate(plate: Plate, phase: Phase, keys: str) -> Line:
    """`keys` start, pause and go on."""
    if plate.role == "caution":
        wanted = _said(_CHOOSE) if Action.CHOOSE_DEVICE in plate.actions else ""
        return Line(text=f"{plate.title}. {wanted}".strip(), icon=plate.icon, role="caution", strong=True)
    hint = _HINTS.get(phase)
    return Line(text=f"{plate.title}. {_said(hint).format(keys)}" if hint else plate.title)


def of_note() -> Line:
    return Line(text=_said(_NOTE), icon="call_end")


def _said(source: str) -> str:
    return translated("strip_words", source)


_STEP = QT_TRANSLATE_NOOP("strip_words", "Step {0} · {1}")
_SEARCH = QT_TRANSLATE_NOOP("strip_words", "Search: Ctrl K")
_NOTE = QT_TRANSLATE_NOOP("strip_words", "Call ended. The note is in the open panel.")
_CHOOSE = QT_TRANSLATE_NOOP("strip_words", "Choose the device")
_HINTS = {
    Phase.READY: QT_TRANSLATE_NOOP("strip_words", "{0} starts"),
    Phase.PAUSED: QT_TRANSLATE_NOOP("strip_words", "{0} goes on"),
    Phase.ENDED: QT_TRANSLATE_NOOP("strip_words", "{0} starts the next one"),
}
