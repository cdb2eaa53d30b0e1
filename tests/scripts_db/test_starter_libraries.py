"""The starter libraries work on the real engine as they come: every card, every way of the script, every item."""

from collections import Counter
from itertools import chain

import pytest

from assist.events import Alert, Channel, Event, Hypothesis, Position, Suggestion, Tick
from assist.guidance.guide import Guide
from assist.guidance.soundness import flaws
from assist.lint.run import lint
from assist.matching.index import Matcher
from assist.matching.policy import LEAST_CONTENT_WORDS, Policy
from assist.matching.text import content_words, plain
from assist.rehearsal.gate import gate
from assist.rehearsal.ruling import Effect
from assist.settings import ShowingSettings
from scripts_db.cards import AlertKind, Campaign, Card, Script, Speaker, StepKind, Weight
from scripts_db.samples import starter, starter_languages

HAN = ("ja", "zh")
"""Written in characters, of which half as many say as much."""
THREATS = {
    "en": "I know where you live",
    "es": "te voy a matar",
    "ja": "お前を殺してやる",
    "ru": "я тебя убью",
    "zh": "我要弄死你",
}


@pytest.fixture(params=starter_languages(), scope="module")
def campaign(request: pytest.FixtureRequest) -> Campaign:
    return starter(str(request.param))


@pytest.fixture
def script(campaign: Campaign) -> Script:
    return campaign.scripts[0]


def final(text: str, channel: Channel = Channel.CUSTOMER, number: int = 1) -> Hypothesis:
    return Hypothesis(
        time=10.0 * number, captured_at=0.0, channel=channel, utterance=str(number), text=text, final=True
    )


def repeated(texts: list[str]) -> list[str]:
    return [text for text, times in Counter(texts).items() if times > 1]


def test_the_languages_that_are_promised_are_there() -> None:
    assert starter_languages() == ("en", "es", "ja", "ru", "zh")
    with pytest.raises(KeyError):
        starter("tlh")


def test_all_of_it_is_in_its_language(campaign: Campaign) -> None:
    assert {campaign.language} == {card.language for card in campaign.cards}
    assert campaign.id.endswith(f"-{campaign.language}")


def test_every_card_fits_the_panel(campaign: Campaign) -> None:
    say, title, point = (80, 16, 22) if campaign.language in HAN else (160, 32, 45)
    long = [
        card.id
        for card in campaign.cards
        if len(card.say) > say
        or len(card.title) > title
        or len(card.points) > 3
        or any(len(text) > point for text in card.points)
    ]
    assert long == []


def test_there_are_enough_cards_and_none_is_there_twice(campaign: Campaign) -> None:
    assert len(campaign.cards) >= 30
    assert repeated([card.title.casefold() for card in campaign.cards]) == []
    assert repeated([card.say for card in campaign.cards]) == []
    assert repeated(list(chain.from_iterable(card.triggers for card in campaign.cards))) == []


def test_every_card_has_tags_and_enough_triggers_that_can_fire(campaign: Campaign) -> None:
    assert [card.id for card in campaign.cards if not card.tags or not 4 <= len(card.triggers) <= 8] == []
    weak = [
        trigger
        for card in campaign.cards
        for trigger in card.triggers
        if content_words(plain(trigger, campaign.language), campaign.language) < LEAST_CONTENT_WORDS
    ]
    assert weak == []


def test_every_trigger_brings_its_own_card(campaign: Campaign) -> None:
    matcher = Matcher(campaign.cards, campaign.language)
    wrong = [
        f"{card.id}: {trigger} -> {shown}"
        for card in campaign.cards
        for trigger in card.triggers
        if (shown := brought(matcher, card, trigger)) != card.id
    ]
    assert wrong == []


def brought(matcher: Matcher, card: Card, trigger: str) -> str | None:
    """The id of the card that comes up for the trigger, said by the one to whom its card listens."""
    heard = final(trigger, Channel.AGENT if card.speaker is Speaker.AGENT else Channel.CUSTOMER)
    answer = Policy(language=card.language).admit(heard, matcher.match(trigger))
    return answer.card.id if isinstance(answer, Suggestion) else None


def test_what_comes_before_others_says_why(campaign: Campaign) -> None:
    urgent = [card for card in campaign.cards if card.priority]
    assert 0 < len(urgent) <= 10
    assert [card.id for card in urgent if card.priority != 10 or not card.more] == []


def test_one_card_corrects_the_agent(campaign: Campaign) -> None:
    assert [card.id for card in campaign.cards if card.speaker is not Speaker.CUSTOMER]


def test_the_script_has_every_kind_of_step_and_branches(campaign: Campaign, script: Script) -> None:
    assert 8 <= len(script.steps) <= 12
    assert {step.kind for step in script.steps} == set(StepKind)
    assert sum(len(step.branches) > 1 for step in script.steps) >= 3
    assert flaws(script, campaign.language) == []


def test_every_way_is_taken_by_each_of_its_phrases(campaign: Campaign, script: Script) -> None:
    wrong = [
        f"{step.id}: {phrase} -> {came_to}, not {way.to}"
        for step in script.steps
        for way in step.branches
        for phrase in way.phrases
        if (came_to := taken(campaign, step.id, step.say, phrase)) != way.to
    ]
    assert wrong == []


def taken(campaign: Campaign, step: str, say: str, answer: str) -> str:
    """The step to which the script comes when the agent has said this one and the customer answers."""
    guide = Guide(campaign)
    events: list[Event] = [*guide.start(), *guide.go(step)]
    for number, (text, channel) in enumerate(((say, Channel.AGENT), (answer, Channel.CUSTOMER)), 1):
        events += guide.follow(final(text, channel, number))
    return next(event.step for event in reversed(events) if isinstance(event, Position))


def test_every_next_step_is_heard_in_the_agents_words(campaign: Campaign, script: Script) -> None:
    says = {step.id: step.say for step in script.steps}
    wrong = [
        f"{step.id}, {says[way.to]} -> {came_to}"
        for step in script.steps
        for way in step.branches
        if (came_to := said(campaign, step.id, says[way.to])) != way.to
    ]
    assert wrong == []


def said(campaign: Campaign, step: str, say: str) -> str:
    """The step to which the script comes from this one when the agent says these words."""
    guide = Guide(campaign)
    events = [*guide.start(), *guide.go(step), *guide.follow(final(say, Channel.AGENT))]
    return next(event.step for event in reversed(events) if isinstance(event, Position))


def test_every_item_is_ticked_by_each_of_its_phrases(campaign: Campaign) -> None:
    assert 5 <= len(campaign.checklist) <= 7
    assert {item.weight for item in campaign.checklist} == set(Weight)
    wrong = [
        f"{item.id}: {phrase} -> {ticks}"
        for item in campaign.checklist
        for phrase in item.phrases
        if (ticks := ticked(campaign, phrase)) != [item.id]
    ]
    assert wrong == []


def ticked(campaign: Campaign, phrase: str) -> list[str]:
    return [
        event.item
        for event in Guide(campaign).follow(final(phrase, Channel.AGENT))
        if isinstance(event, Tick)
    ]


def test_the_house_has_its_own_words_for_alerts_and_none_is_silenced(campaign: Campaign) -> None:
    assert {AlertKind.INSULT, AlertKind.THREAT, AlertKind.SOS} <= {alert.kind for alert in campaign.alerts}
    assert [alert.kind for alert in campaign.alerts if not (alert.say and alert.points)] == []
    alerts = [
        event
        for event in Guide(campaign).follow(final(THREATS[campaign.language]))
        if isinstance(event, Alert)
    ]
    assert [alert.kind for alert in alerts] == [AlertKind.THREAT]


def test_a_call_has_outcomes_to_choose_from(campaign: Campaign) -> None:
    assert len(campaign.outcomes) >= 8
    assert repeated(list(campaign.outcomes)) == []


def test_its_example_calls_go_as_they_are_written(campaign: Campaign) -> None:
    ruling = gate(campaign, campaign, ShowingSettings())
    assert ruling.examples == len(campaign.examples) > 0
    assert {difference.effect for difference in ruling.differences} == {Effect.RIGHT}
    assert ruling.unreadable == ()


def test_lint_finds_nothing(campaign: Campaign) -> None:
    assert lint(campaign) == []
