"""Which alert stands in the main slot, and for how long."""

import pytest

from assist.events import Alert, AlertKind, AlertLevel, Channel, OpenItem, Reminder
from ui.panel import alarms
from ui.panel.alarms import CAUTION_FOR, Alarms

ITEMS = (OpenItem("a", "First", "critical", "Say a"), OpenItem("b", "Second", "compliance", "Say b"))
REMINDER = Reminder(
    time=9.0, captured_at=9.0, channel=Channel.CUSTOMER, utterance="u", heard="bye", items=ITEMS
)


def alert(kind: AlertKind, level: AlertLevel, at: float = 5.0) -> Alert:
    return Alert(time=at, captured_at=at, kind=kind, level=level, heard="words")


def title(standing: Alarms) -> str:
    return standing.top.title if standing.top else ""


def test_serious_stands_before_what_came_later() -> None:
    standing = Alarms()
    standing.warn(alert(AlertKind.THREAT, AlertLevel.SERIOUS))
    standing.warn(alert(AlertKind.REPEATED, AlertLevel.CAUTION, 6.0))
    standing.remind(REMINDER)
    assert title(standing) == "Threat heard"
    assert standing.top
    standing.take(standing.top)
    assert title(standing) == "Before you hang up"


def test_a_caution_that_is_heard_again_starts_anew_and_goes_in_time() -> None:
    standing = Alarms()
    standing.warn(alert(AlertKind.DEMAND, AlertLevel.CAUTION, 5.0))
    standing.warn(alert(AlertKind.DEMAND, AlertLevel.CAUTION, 20.0))
    assert not standing.expire(19.9 + CAUTION_FOR)
    assert standing.expire(20.0 + CAUTION_FOR)
    assert standing.top is None


def test_what_is_serious_and_what_is_still_open_stays() -> None:
    standing = Alarms()
    standing.warn(alert(AlertKind.INSULT, AlertLevel.SERIOUS))
    standing.remind(REMINDER)
    assert not standing.expire(10_000.0)
    assert title(standing) == "Insult heard"


def test_items_come_one_after_the_other_until_none_is_open() -> None:
    standing = Alarms()
    standing.remind(REMINDER)
    assert standing.top
    assert list(standing.top.points) == ["Critical item, not heard yet: First", "After this, still open: 1"]
    standing.done("a")
    assert standing.top.say == "Say b"
    assert "Second" in standing.top.points[0]
    standing.done("b")
    assert standing.top is None


def test_a_second_goodbye_replaces_the_first() -> None:
    standing = Alarms()
    standing.remind(REMINDER)
    standing.remind(REMINDER)
    standing.done("a")
    standing.done("b")
    assert standing.top is None


@pytest.mark.parametrize("kind", AlertKind)
def test_every_kind_has_words(kind: AlertKind) -> None:
    remarks = {AlertKind.LONG_SILENCE, AlertKind.BOTH_TALKING, AlertKind.ONE_SIDE_SILENT}
    if kind in remarks:
        assert alarms.remark(
            Alert(time=0, captured_at=0, kind=kind, level=AlertLevel.NOTICE, channel=Channel.AGENT)
        )
    else:
        standing = Alarms()
        standing.warn(alert(kind, AlertLevel.SERIOUS))
        assert standing.top
        assert standing.top.title
        assert standing.top.record == f"00:05 {standing.top.title} “words”"


def test_a_pause_leaves_what_is_serious() -> None:
    standing = Alarms()
    standing.warn(alert(AlertKind.THREAT, AlertLevel.SERIOUS))
    standing.remind(REMINDER)
    standing.rest()
    assert standing.top
    standing.take(standing.top)
    assert standing.top is None
