"""The sample call, heard by the real engine, on the panel: steps move, items tick, the note is written."""

import pytest

from assist import sample
from assist.call import Call
from assist.events import Event, Position, Tick
from assist.hearing.orders import Pace, Recording
from assist.hearing.process import Ears
from assist.matching.index import Matcher
from assist.opening import demo_model
from assist.settings import ShowingSettings
from scripts_db.samples import broadband
from ui.panel.menu import Devices
from ui.panel.window import Panel
from ui.theme import Look


@pytest.fixture(scope="module")
def heard() -> list[Event]:
    campaign = broadband()
    ears = Ears(Recording(sample.sample_call(), Pace.FAST), demo_model())
    return list(Call(ears, Matcher(campaign.cards), ShowingSettings(), campaign.language))


def test_the_sample_call_moves_the_script_ticks_the_list_and_leaves_a_note(
    heard: list[Event], look: Look
) -> None:
    told: list[Event] = []
    panel = Panel(look, Devices(tuple, tuple))
    panel.show_campaign(broadband(), lambda _query: ())
    panel.guided.connect(told.append)
    panel.show()
    panel.begin()
    for event in heard:
        panel.show_event(event)
    note = panel.parts.note
    assert [event.step for event in told if isinstance(event, Position)] == [
        "scope",
        "light",
        "restart",
        "visit",
    ]
    assert {event.item for event in told if isinstance(event, Tick)} == {
        item.id for item in broadband().checklist
    }
    assert note.isVisible()
    assert "slow" in note.lines["reason"].text.toPlainText()
    assert "Saturday" in note.lines["promised"].text.toPlainText()
    assert not note.missing.isVisible()
    panel.close()
    panel.deleteLater()
