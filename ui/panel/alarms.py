"""What needs the agent now, before any card: which one stands in the main slot, and its words. No Qt.

It says what was heard and when, never what somebody feels; whether it was that, the agent decides.
"""

from msgspec import Struct

from assist.events import Alert, AlertKind, AlertLevel, Channel, OpenItem, Reminder
from ui.panel.clock import clock
from ui.translating import QT_TRANSLATE_NOOP, translated

CAUTION_FOR = 30.0
"""Seconds of the call after which a caution that nobody answered goes; serious ones and open items stay."""


class Alarm(Struct, frozen=True, kw_only=True):
    """An alert that was heard or called, or (`item`) what is still to be said before goodbye.

    `at` is in seconds of the call, `rest` how many further items are open.
    """

    at: float
    alert: Alert | None = None
    item: OpenItem | None = None
    rest: int = 0

    @property
    def serious(self) -> bool:
        return self.alert is not None and self.alert.level is AlertLevel.SERIOUS

    @property
    def title(self) -> str:
        return _said(_TITLES[self.alert.kind]) if self.alert else _said(_GOODBYE)

    @property
    def say(self) -> str:
        return self.alert.say if self.alert else self.item.say if self.item else ""

    @property
    def points(self) -> tuple[str, ...]:
        if self.alert:
            return self.alert.points
        return (_missing(self.item), *_further(self.rest)) if self.item else ()

    @property
    def why(self) -> str:
        """What was heard, and when."""
        if self.alert and self.alert.heard:
            return _said(_HEARD).format(self.alert.heard, clock(self.at))
        return _said(_BY_HAND).format(clock(self.at)) if self.alert else ""

    @property
    def denial(self) -> str:
        """What the agent answers when it was none."""
        return _said(_DENIALS.get(self.alert.kind, _NO)) if self.alert else _said(_NO)

    @property
    def record(self) -> str:
        """The line that a supervisor is given."""
        heard = f" “{self.alert.heard}”" if self.alert and self.alert.heard else ""
        return f"{clock(self.at)} {self.title}{heard}"


class Alarms:
    def __init__(self) -> None:
        self._standing: list[Alarm] = []

    @property
    def top(self) -> Alarm | None:
        """A serious one first, then the newest."""
        return max(reversed(self._standing), key=lambda alarm: alarm.serious, default=None)

    def warn(self, alert: Alert) -> None:
        """One of each kind: what is heard again replaces what stands."""
        self._standing = [alarm for alarm in self._standing if not _same_kind(alarm, alert)]
        self._standing.append(Alarm(at=alert.time, alert=alert))

    def remind(self, reminder: Reminder) -> None:
        """The first of its items is on top, the next comes when that is done."""
        self._standing = [alarm for alarm in self._standing if alarm.alert]
        rest = range(len(reminder.items))
        items = [Alarm(at=reminder.time, item=reminder.items[at], rest=len(rest) - 1 - at) for at in rest]
        self._standing += reversed(items)

    def done(self, item: str) -> None:
        """That item is no longer open."""
        self._standing = [alarm for alarm in self._standing if not (alarm.item and alarm.item.id == item)]

    def take(self, alarm: Alarm) -> None:
        self._standing = [other for other in self._standing if other is not alarm]

    def set_aside(self) -> None:
        """The agent has turned to something else."""
        self._standing.clear()

    def rest(self) -> None:
        """A pause: what is serious stays until it is answered."""
        self._standing = [alarm for alarm in self._standing if alarm.serious]

    def expire(self, now: float) -> bool:
        """Whether anything had to go."""
        before = len(self._standing)
        self._standing = [alarm for alarm in self._standing if not _is_late(alarm, now)]
        return len(self._standing) < before


def is_for_the_slot(alert: Alert) -> bool:
    """The others are passing remarks on the talk: silence, both at once."""
    return alert.level is not AlertLevel.NOTICE


def remark(alert: Alert) -> str:
    """One sentence for the notice strip."""
    if alert.kind is AlertKind.ONE_SIDE_SILENT and alert.channel:
        return _said(_SILENT[alert.channel])
    return _said(_REMARKS[alert.kind])


def _same_kind(alarm: Alarm, alert: Alert) -> bool:
    return alarm.alert is not None and alarm.alert.kind is alert.kind


def _is_late(alarm: Alarm, now: float) -> bool:
    return alarm.alert is not None and not alarm.serious and now - alarm.at >= CAUTION_FOR


def _missing(item: OpenItem) -> str:
    text = _MISSING.get(item.weight, _MISSING["critical"])
    return _said(text).format(item.text)


def _further(rest: int) -> tuple[str, ...]:
    return (_said(_FURTHER).format(rest),) if rest else ()


def _said(source: str) -> str:
    return translated("alarms", source)


_GOODBYE = QT_TRANSLATE_NOOP("alarms", "Before you hang up")
_HEARD = QT_TRANSLATE_NOOP("alarms", "Heard “{0}”, {1}")
_BY_HAND = QT_TRANSLATE_NOOP("alarms", "By your hand, {0}")
_FURTHER = QT_TRANSLATE_NOOP("alarms", "After this, still open: {0}")
_NO = QT_TRANSLATE_NOOP("alarms", "Does not apply")
_MISSING = {
    "critical": QT_TRANSLATE_NOOP("alarms", "Critical item, not heard yet: {0}"),
    "compliance": QT_TRANSLATE_NOOP("alarms", "Compliance item, not heard yet: {0}"),
}
_TITLES = {
    AlertKind.INSULT: QT_TRANSLATE_NOOP("alarms", "Insult heard"),
    AlertKind.THREAT: QT_TRANSLATE_NOOP("alarms", "Threat heard"),
    AlertKind.PUBLISH: QT_TRANSLATE_NOOP("alarms", "Threat to publish heard"),
    AlertKind.DEMAND: QT_TRANSLATE_NOOP("alarms", "Demand beyond the rules heard"),
    AlertKind.REFUSAL: QT_TRANSLATE_NOOP("alarms", "Won’t end the call"),
    AlertKind.REPEATED: QT_TRANSLATE_NOOP("alarms", "Called again and again"),
    AlertKind.SOS: QT_TRANSLATE_NOOP("alarms", "SOS"),
}
_DENIALS = {
    AlertKind.INSULT: QT_TRANSLATE_NOOP("alarms", "Not an insult"),
    AlertKind.THREAT: QT_TRANSLATE_NOOP("alarms", "Not a threat"),
    AlertKind.PUBLISH: QT_TRANSLATE_NOOP("alarms", "Not a threat"),
    AlertKind.SOS: QT_TRANSLATE_NOOP("alarms", "By mistake"),
}
_REMARKS = {
    AlertKind.LONG_SILENCE: QT_TRANSLATE_NOOP("alarms", "Nobody has said anything for 20 seconds."),
    AlertKind.BOTH_TALKING: QT_TRANSLATE_NOOP("alarms", "You are both talking at once."),
}
_SILENT = {
    Channel.CUSTOMER: QT_TRANSLATE_NOOP("alarms", "No word from the customer for 30 seconds."),
    Channel.AGENT: QT_TRANSLATE_NOOP("alarms", "No word of yours was heard for 30 seconds."),
}
