from collections.abc import Callable

import pytest
from msgspec.structs import replace

from assist.events import Channel, Hypothesis, Suggestion, Unsure
from assist.matching.index import Match, Matcher
from assist.matching.policy import Policy, Withheld, by_priority
from assist.settings import ShowingSettings
from scripts_db.cards import Card, Speaker

Hear = Callable[..., Hypothesis]

SETTINGS = ShowingSettings(threshold=0.5, early_margin=0.1, cards_per_minute=2)


def match(card: Card, evidence: float, score: float | None = None) -> Match:
    return Match(card, "trigger", "heard", evidence if score is None else score, evidence)


@pytest.fixture
def policy() -> Policy:
    return Policy(SETTINGS, clock=lambda: 10.0)


def why(policy: Policy) -> Withheld | None:
    assert policy.decision
    return policy.decision.withheld


def test_a_good_match_of_a_final_is_shown(policy: Policy, cards: list[Card], hear: Hear) -> None:
    shown = policy.admit(hear("i want my money back", captured_at=9.9), [match(cards[0], 0.7)])
    assert isinstance(shown, Suggestion)
    assert (shown.card.title, shown.score, shown.needed, shown.early) == ("Refund", 0.7, 0.5, False)
    assert shown.after_phrase_end == pytest.approx(0.2 + 0.1)


def test_the_end_of_the_phrase_may_be_unknown(policy: Policy, cards: list[Card], hear: Hear) -> None:
    heard = replace(hear("i want my money back"), phrase_end=None)
    shown = policy.admit(heard, [match(cards[0], 0.7)])
    assert isinstance(shown, Suggestion)
    assert shown.after_phrase_end is None


def test_a_partial_needs_more_and_must_be_stable(policy: Policy, cards: list[Card], hear: Hear) -> None:
    weak, strong = match(cards[0], 0.55), match(cards[0], 0.7)
    assert policy.admit(hear("i want money", final=False), [strong]) is None
    assert why(policy) is Withheld.UNSTABLE
    assert policy.admit(hear("i want my money", final=False), [weak]) is None
    assert why(policy) is Withheld.WEAK
    shown = policy.admit(hear("i want my money back", final=False), [strong])
    assert isinstance(shown, Suggestion)
    assert shown.early
    assert shown.needed == pytest.approx(0.6)


def test_a_partial_after_which_nobody_speaks_needs_no_more_than_a_final(
    policy: Policy, cards: list[Card], hear: Hear
) -> None:
    paused = replace(hear("i want money", final=False), paused=True)
    shown = policy.admit(paused, [match(cards[0], 0.55), match(cards[1], 0.5)])
    assert isinstance(shown, Suggestion)
    assert shown.early
    assert shown.needed == pytest.approx(0.5)


def test_a_shown_card_stays_unless_another_is_clearly_better(
    policy: Policy, cards: list[Card], hear: Hear
) -> None:
    assert policy.admit(hear("i want money back"), [match(cards[0], 0.6)])
    assert policy.admit(hear("i want money back"), [match(cards[0], 0.9)]) is None
    near = [match(cards[1], 0.65), match(cards[0], 0.6)]
    assert policy.admit(hear("i want money back"), near) is None
    assert why(policy) is Withheld.SHOWN
    better = [match(cards[1], 0.75), match(cards[0], 0.6)]
    assert policy.admit(hear("i want money back"), better)


@pytest.mark.parametrize(
    ("text", "rival", "shown"),
    [("i want money", 0.3, True), ("i want money", 0.5, False), ("money for my", 0.3, False)],
)
def test_a_guess_on_a_partial_must_be_clear(
    policy: Policy, cards: list[Card], hear: Hear, text: str, rival: float, shown: bool
) -> None:
    matches = [match(cards[0], 0.7), match(cards[1], rival)]
    policy.admit(hear("i want", final=False), matches)
    assert (policy.admit(hear(text, final=False), matches) is not None) is shown


@pytest.mark.parametrize("text", ["refund", "the refund", "um yes", "two four six"])
def test_too_few_words_show_nothing(policy: Policy, cards: list[Card], hear: Hear, text: str) -> None:
    assert policy.admit(hear(text), [match(cards[0], 1.0)]) is None
    assert why(policy) is Withheld.FEW_WORDS


def test_only_the_right_speaker_calls_for_a_card(policy: Policy, cards: list[Card], hear: Hear) -> None:
    agents = replace(cards[1], speaker=Speaker.AGENT)
    matches = [match(cards[0], 0.9), match(agents, 0.7)]
    shown = policy.admit(hear("your money back", channel=Channel.AGENT), matches)
    assert isinstance(shown, Suggestion)
    assert shown.card.title == "Cancel"


def test_a_negative_lets_the_next_card_have_its_turn(policy: Policy, cards: list[Card], hear: Hear) -> None:
    never = replace(cards[1], negatives=("cancel my appointment",))
    shown = policy.admit(hear("cancel my apointment"), [match(never, 0.9), match(cards[0], 0.7)])
    assert isinstance(shown, Suggestion)
    assert shown.card.title == "Refund"
    assert [verdict.withheld for verdict in policy.verdicts] == [Withheld.NEGATIVE, None]


def test_a_card_that_rests_does_not_let_the_next_best_in(
    policy: Policy, cards: list[Card], hear: Hear
) -> None:
    assert policy.admit(hear("i want money back"), [match(cards[0], 0.9)])
    again = [match(cards[0], 0.9), match(cards[1], 0.7)]
    assert policy.admit(hear("i want money back", utterance="2"), again) is None
    assert why(policy) is Withheld.ONCE


def test_cooldown_counts_in_sound_time(policy: Policy, cards: list[Card], hear: Hear) -> None:
    resting = replace(cards[0], once_per_call=False, cooldown=30.0)
    assert policy.admit(hear("i want money back"), [match(resting, 0.9)])
    assert policy.admit(hear("i want money back", at=20, utterance="2"), [match(resting, 0.9)]) is None
    assert why(policy) is Withheld.COOLDOWN
    assert policy.admit(hear("i want money back", at=31, utterance="3"), [match(resting, 0.9)])


def test_no_more_cards_a_minute_than_wanted(policy: Policy, cards: list[Card], hear: Hear) -> None:
    for at, card in enumerate(cards[:2]):
        assert policy.admit(hear("i want money back", at=at * 5, utterance=card.id), [match(card, 0.9)])
    assert policy.admit(hear("i want money back", at=20, utterance="x"), [match(cards[2], 0.9)]) is None
    assert why(policy) is Withheld.BUDGET
    assert policy.admit(hear("i want money back", at=70, utterance="y"), [match(cards[2], 0.9)])


def test_a_card_may_have_its_own_threshold(policy: Policy, cards: list[Card], hear: Hear) -> None:
    assert policy.admit(hear("i want money back"), [match(replace(cards[0], threshold=0.3), 0.4)])


def test_a_request_that_nearly_fits_offers_to_search_once_in_a_while(
    policy: Policy, cards: list[Card], hear: Hear
) -> None:
    near, another = [match(cards[0], 0.45)], [match(cards[1], 0.45)]
    assert isinstance(policy.admit(hear("how about the money thing"), near), Unsure)
    assert policy.admit(hear("how about the contract thing", at=5, utterance="2"), another) is None
    assert isinstance(policy.admit(hear("how about the money thing", at=40, utterance="3"), near), Unsure)


def test_a_request_that_nearly_fitted_shows_its_card_when_it_is_made_again(
    policy: Policy, cards: list[Card], hear: Hear
) -> None:
    near = [match(cards[0], 0.35), match(cards[1], 0.1)]
    assert policy.admit(hear("the money is gone"), near) is None
    assert policy.admit(hear("my money", at=8, final=False, utterance="2"), near) is None
    shown = policy.admit(hear("all my money is gone", at=8, utterance="2"), near)
    assert isinstance(shown, Suggestion)
    assert shown.score == pytest.approx(1 - 0.65 * 0.65)
    assert policy.verdicts[0].match.nearly > 0


@pytest.mark.parametrize(
    ("text", "final", "shown"),
    [
        ("when is my refund", True, True),
        ("when is my refund", False, False),
        ("when is that", True, False),
    ],
)
def test_a_question_word_beside_one_with_content_is_enough_once_the_utterance_is_whole(
    policy: Policy, cards: list[Card], hear: Hear, text: str, final: bool, shown: bool
) -> None:
    matches = [match(cards[0], 0.9)]
    policy.admit(hear("when is", final=False), matches)
    assert (policy.admit(hear(text, final=final), matches) is not None) is shown


@pytest.mark.parametrize(
    ("text", "evidence", "final", "channel"),
    [
        ("money makes people happy", 0.45, True, Channel.CUSTOMER),
        ("how about the money thing", 0.3, True, Channel.CUSTOMER),
        ("how about the money thing", 0.45, False, Channel.CUSTOMER),
        ("how about the money thing", 0.45, True, Channel.AGENT),
    ],
)
def test_no_offer_for_what_is_no_near_request(
    policy: Policy, cards: list[Card], hear: Hear, text: str, evidence: float, final: bool, channel: Channel
) -> None:
    either = replace(cards[0], speaker=Speaker.EITHER)
    assert policy.admit(hear(text, final=final, channel=channel), [match(either, evidence)]) is None


def test_priority_wins_a_tie_only(cards: list[Card]) -> None:
    urgent = replace(cards[1], priority=3)
    assert by_priority([match(cards[0], 0.8), match(urgent, 0.79)])[0].card is urgent
    assert by_priority([match(cards[0], 0.8), match(urgent, 0.7)])[0].card is cards[0]


def test_nothing_matched_is_silence(policy: Policy, hear: Hear) -> None:
    assert policy.admit(hear("how do i fly to the moon"), []) is None
    assert policy.verdicts == ()


def test_the_whole_way_from_words_to_card(policy: Policy, cards: list[Card], hear: Hear) -> None:
    heard = hear("hello i want to cancel my contract")
    shown = policy.admit(heard, Matcher(cards).match(heard.text))
    assert isinstance(shown, Suggestion)
    assert shown.card.title == "Cancel"
