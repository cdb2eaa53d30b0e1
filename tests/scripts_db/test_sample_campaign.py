"""The sample campaign is what a first start shows: whole, short enough for the panel, and able to come up."""

from collections import Counter
from itertools import chain

import pytest

from assist.matching.policy import LEAST_CONTENT_WORDS
from assist.matching.text import content_words, plain
from scripts_db.cards import Campaign, Card, Script, StepKind, Weight
from scripts_db.samples import broadband

LONGEST_SAY, LONGEST_TITLE, LONGEST_POINT, MOST_POINTS = 160, 32, 45, 3
CAMPAIGN = broadband()


@pytest.fixture(params=CAMPAIGN.cards, ids=lambda card: card.id)
def card(request: pytest.FixtureRequest) -> Card:
    assert isinstance(request.param, Card)
    return request.param


@pytest.fixture
def campaign() -> Campaign:
    return CAMPAIGN


@pytest.fixture
def script(campaign: Campaign) -> Script:
    return campaign.scripts[0]


def repeated(texts: list[str]) -> list[str]:
    return [text for text, times in Counter(texts).items() if times > 1]


def test_a_card_fits_the_panel(card: Card) -> None:
    assert 0 < len(card.say) <= LONGEST_SAY
    assert 0 < len(card.title) <= LONGEST_TITLE
    assert len(card.points) <= MOST_POINTS
    assert [point for point in card.points if not 0 < len(point) <= LONGEST_POINT] == []


def test_a_card_has_enough_triggers_and_each_can_fire(card: Card) -> None:
    assert 4 <= len(card.triggers) <= 8
    weak = [trigger for trigger in card.triggers if content_words(plain(trigger)) < LEAST_CONTENT_WORDS]
    assert weak == []


def test_a_card_does_not_forbid_itself(card: Card) -> None:
    said = [f" {' '.join(plain(trigger))} " for trigger in card.triggers]
    negatives = [f" {' '.join(plain(negative))} " for negative in card.negatives]
    assert [negative for negative in negatives if any(negative in trigger for trigger in said)] == []


def test_a_card_is_found_by_its_tags(card: Card) -> None:
    assert card.tags


def test_there_are_enough_cards_and_none_is_there_twice(campaign: Campaign) -> None:
    assert len(campaign.cards) >= 60
    assert repeated([card.id for card in campaign.cards]) == []
    assert repeated([card.title.casefold() for card in campaign.cards]) == []
    assert repeated([" ".join(plain(card.say)) for card in campaign.cards]) == []


def test_no_two_cards_share_a_trigger(campaign: Campaign) -> None:
    triggers = chain.from_iterable(card.triggers for card in campaign.cards)
    assert repeated([" ".join(plain(trigger)) for trigger in triggers]) == []


@pytest.mark.parametrize(
    "tag",
    [
        "objection",
        "cancellation",
        "fault",
        "billing",
        "moving",
        "technician",
        "complaint",
        "harassment",
        "care",
    ],
)
def test_what_a_help_desk_meets_is_covered(campaign: Campaign, tag: str) -> None:
    assert sum(tag in card.tags for card in campaign.cards) >= 2


def test_cards_sound_like_people(campaign: Campaign) -> None:
    said = " ".join(card.say for card in campaign.cards).casefold()
    assert [phrase for phrase in ("please be advised", "kindly", "valued customer") if phrase in said] == []


def test_the_script_leads_from_everywhere_to_an_end(script: Script) -> None:
    steps = {step.id: step for step in script.steps}
    assert len(steps) >= 7
    ending = {step.id for step in script.steps if step.kind is StepKind.END}
    for _ in steps:
        ending |= {step.id for step in script.steps if any(way.to in ending for way in step.branches)}
    assert set(steps) == ending


def test_every_step_of_the_script_is_reached(script: Script) -> None:
    reached = {script.steps[0].id}
    for _ in script.steps:
        reached |= {way.to for step in script.steps if step.id in reached for way in step.branches}
    assert reached == {step.id for step in script.steps}


def test_the_script_branches_by_what_is_said(script: Script) -> None:
    ends = [step for step in script.steps if step.kind is StepKind.END]
    assert all(not step.branches for step in ends)
    branches = [way for step in script.steps for way in step.branches]
    assert [way.label for way in branches if not way.phrases] == []
    assert {step.kind for step in script.steps} == set(StepKind)


def test_within_a_step_no_phrase_leads_two_ways(script: Script) -> None:
    for step in script.steps:
        assert repeated([phrase.casefold() for way in step.branches for phrase in way.phrases]) == []


def test_the_checklist_holds_what_must_be_said(campaign: Campaign) -> None:
    assert len(campaign.checklist) == 6
    assert all(item.phrases for item in campaign.checklist)
    assert {item.weight for item in campaign.checklist} == set(Weight)
