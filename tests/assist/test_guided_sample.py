"""The sample call through the real engine moves its script and ticks its checklist."""

import pytest

from assist import sample
from assist.call import Call
from assist.events import Alert, Event, ItemState, Listening, Mover, Position, Reminder, Suggestion, Tick
from assist.guidance.guide import Guide
from assist.hearing.orders import Pace, Recording
from assist.hearing.process import Ears
from assist.matching.index import Matcher
from assist.opening import demo_model
from assist.settings import ShowingSettings
from scripts_db.samples import broadband


@pytest.fixture(scope="module")
def call() -> list[Event]:
    campaign = broadband()
    ears = Ears(Recording(sample.sample_call(), Pace.FAST), demo_model())
    guide = Guide(campaign)
    return list(Call(ears, Matcher(campaign.cards), ShowingSettings(), campaign.language, guide=guide))


def test_hearing_begins_and_then_the_script(call: list[Event]) -> None:
    first, second = call[:2]
    assert isinstance(first, Listening)
    assert isinstance(second, Position)
    assert second.by is Mover.START


def test_the_script_follows_the_talk_and_never_goes_back(call: list[Event]) -> None:
    positions = [event for event in call if isinstance(event, Position)]
    assert [position.step for position in positions] == ["scope", "light", "restart", "visit"]
    assert all(position.by in (Mover.AGENT, Mover.CUSTOMER) for position in positions[1:])


def test_what_was_said_is_ticked_in_order(call: list[Event]) -> None:
    ticks = [event for event in call if isinstance(event, Tick)]
    assert {tick.item for tick in ticks} == {item.id for item in broadband().checklist}
    assert all(tick.state is ItemState.SAID and not tick.by_hand for tick in ticks)
    assert ticks[-1].score == 1.0


def test_a_calm_call_raises_no_alert_and_needs_no_reminder(call: list[Event]) -> None:
    assert not [event for event in call if isinstance(event, Alert | Reminder)]


def test_the_guide_changes_no_card(call: list[Event]) -> None:
    cards = [event.card.id for event in call if isinstance(event, Suggestion)]
    assert cards == sample.expected_cards()
