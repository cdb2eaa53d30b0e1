"""What a draft changes in its example calls, and that a lost card is refused."""

from threading import Event as Flag

import pytest
from msgspec.structs import replace

from assist.rehearsal.gate import Gate, gate
from assist.rehearsal.ruling import Effect, Ruling
from assist.rehearsal.stopping import RehearsalStopped
from assist.settings import ShowingSettings
from scripts_db.cards import Campaign, Card, Example

SETTINGS = ShowingSettings()


def with_card(campaign: Campaign, **changes: object) -> Campaign:
    """The campaign with its first card changed."""
    first, *rest = campaign.cards
    return replace(campaign, cards=(replace(first, **changes), *rest))


def effects(ruling: Ruling) -> list[tuple[Effect, str]]:
    return [(difference.effect, difference.what.name) for difference in ruling.differences]


def test_what_stays_right_is_no_reason_to_refuse(campaign: Campaign) -> None:
    ruling = gate(campaign, campaign, SETTINGS)
    assert effects(ruling) == [(Effect.RIGHT, "refund"), (Effect.RIGHT, "recorded")]
    assert (ruling.examples, ruling.refused) == (1, False)


def test_a_lost_card_is_refused_and_named(campaign: Campaign) -> None:
    ruling = gate(campaign, with_card(campaign, triggers=("where is my parcel",)), SETTINGS)
    assert ruling.refused
    (lost,) = ruling.lost
    assert (lost.card, lost.title, lost.example, lost.line) == ("refund", "Refund", "first", 2)
    assert lost.words == "honestly i just want my money back"
    assert ruling.about("refund") == (lost,)


def test_a_lost_tick_is_refused_too(campaign: Campaign) -> None:
    ruling = gate(campaign, replace(campaign, checklist=()), SETTINGS)
    assert [difference.what.name for difference in ruling.lost] == ["recorded"]


def test_a_card_that_is_gone_is_lost_by_its_old_title(campaign: Campaign) -> None:
    assert gate(campaign, replace(campaign, cards=campaign.cards[1:]), SETTINGS).lost[0].card == "refund"


def test_a_card_that_was_renamed_is_not_lost(campaign: Campaign) -> None:
    assert not gate(campaign, with_card(campaign, title="Money back"), SETTINGS).refused


def test_what_comes_anew_where_it_is_wanted_or_not(campaign: Campaign) -> None:
    draft = replace(
        campaign,
        cards=(*campaign.cards, Card(id="rain", title="Rain", say="Yes.", triggers=("nice weather today",))),
        examples=(
            *campaign.examples,
            Example(id="wet", title="Wet", talk="customer  nice weather today -> Rain"),
        ),
    )
    found = effects(gate(campaign, draft, SETTINGS))
    assert (Effect.FALSE, "rain") in found
    assert (Effect.NEW, "rain") in found
    back = effects(gate(draft, replace(campaign, examples=draft.examples), SETTINGS))
    assert (Effect.MENDED, "rain") in back
    assert (Effect.LOST, "rain") in back


def test_a_card_may_come_earlier_or_later(campaign: Campaign) -> None:
    late = with_card(campaign, threshold=0.65)  # enough at the final, not before
    assert (Effect.LATER, "refund") in effects(gate(campaign, late, SETTINGS))
    assert (Effect.EARLIER, "refund") in effects(gate(late, campaign, SETTINGS))


def test_the_first_publication_loses_nothing(campaign: Campaign) -> None:
    ruling = gate(None, with_card(campaign, triggers=("where is my parcel",)), SETTINGS)
    assert (Effect.MISSING, "refund") in effects(ruling)
    assert not ruling.refused


def test_an_example_that_cannot_be_read_is_refused_and_named(campaign: Campaign) -> None:
    draft = replace(
        campaign, examples=(*campaign.examples, Example(id="x", title="Broken", talk="who  hello"))
    )
    ruling = gate(campaign, draft, SETTINGS)
    assert (ruling.examples, ruling.refused) == (1, True)
    assert "“Broken”, line 1" in str(ruling.unreadable[0])


def test_it_says_how_far_it_is_and_stops_when_told(campaign: Campaign) -> None:
    told, stopped = list[tuple[int, int]](), Flag()
    gate(campaign, campaign, SETTINGS, tell=lambda done, of: told.append((done, of)))
    assert told == [(1, 1)]
    stopped.set()
    with pytest.raises(RehearsalStopped):
        gate(campaign, campaign, SETTINGS, stopped=stopped)


def test_a_gate_that_is_asked_again_rules_the_same(campaign: Campaign) -> None:
    again = Gate()
    for draft in (campaign, with_card(campaign, triggers=("parcel",)), with_card(campaign, say="Ten days.")):
        assert again.rule(campaign, draft, SETTINGS) == gate(campaign, draft, SETTINGS)
