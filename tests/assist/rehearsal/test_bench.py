"""A written call line by line: what came up, what was held back by which rule, what is wrong or missing."""

from pathlib import Path
from threading import Event as Flag

import pytest
from msgspec.structs import replace

from assist.matching.policy import Withheld
from assist.rehearsal import reading, speaking
from assist.rehearsal.bench import Bench
from assist.rehearsal.conversation import Line, Who
from assist.rehearsal.rows import Outcome, Row
from assist.rehearsal.stopping import RehearsalStopped
from assist.settings import ShowingSettings
from scripts_db.cards import Branch, Campaign, Script, Step, StepKind

CALLS = Path(__file__).parents[2] / "calls"


def played(campaign: Campaign, talk: str, **settings: float) -> tuple[Row, ...]:
    return Bench(campaign, replace(ShowingSettings(), **settings)).play(reading.read(talk))


def test_a_card_is_shown_with_the_words_that_met_it(campaign: Campaign) -> None:
    (row,) = played(campaign, "customer  Well, I just want my money back!  -> Refund")
    assert row.outcome is Outcome.SHOWN
    assert [row.text[start:end] for start, end in row.marks("en")][-1] == "want my money back"
    assert row.verdict
    assert row.verdict.match.card.id == "refund"
    assert row.verdict.withheld is None
    assert row.delay is not None
    assert row.delay <= 0.5


def test_a_checklist_item_is_followed_with_its_likeness(campaign: Campaign) -> None:
    (row,) = played(campaign, "agent  this call is recorded -> tick Say it is recorded")
    assert row.outcome is Outcome.FOLLOWED
    assert row.likeness
    assert row.likeness.value > row.likeness.needed
    assert "this call" in row.text[slice(*row.marks("en")[0])]


def test_what_is_held_back_says_by_which_rule(campaign: Campaign) -> None:
    card = replace(campaign.cards[0], negatives=("my money back guarantee",))
    rows = played(
        replace(campaign, cards=(card,)),
        "customer  i want my money back guarantee\ncustomer  i want my money back\ncustomer  i want my money back",
    )
    assert [row.outcome for row in rows] == [Outcome.HELD_BACK, Outcome.SHOWN, Outcome.HELD_BACK]
    assert [row.verdict.withheld for row in rows if row.verdict] == [Withheld.NEGATIVE, None, Withheld.ONCE]
    assert rows[0].verdict
    assert rows[0].verdict.negative == "my money back guarantee"


def test_what_is_not_as_expected_is_wrong_or_missing(campaign: Campaign) -> None:
    rows = played(campaign, "customer  i want my money back -> nothing\ncustomer  hello there -> Moving")
    assert [row.outcome for row in rows] == [Outcome.WRONG, Outcome.MISSING]
    assert [card.card.id for card in rows[0].wrong] == ["refund"]
    assert [happening.name for happening in rows[1].missing] == ["Moving"]


def test_nothing_comes_for_small_talk(campaign: Campaign) -> None:
    (row,) = played(campaign, "customer  nice weather today")
    assert (row.outcome, row.marks("en")) == (Outcome.NOTHING, ())


def test_why_names_the_cards_for_these_words(campaign: Campaign) -> None:
    bench = Bench(campaign)
    (row,) = bench.play(reading.read("customer  i want my money back for moving house"))
    assert {rank.card.id for rank in bench.why(row)} == {"refund", "move"}


def test_settings_are_tried_without_changing_the_bench(campaign: Campaign) -> None:
    bench, talk = Bench(campaign), reading.read("customer  i want my money back")
    assert bench.play(talk, settings=ShowingSettings(threshold=1.0))[0].outcome is not Outcome.SHOWN
    assert bench.play(talk)[0].outcome is Outcome.SHOWN


def test_a_draft_in_which_a_way_leads_nowhere_is_played(campaign: Campaign) -> None:
    way = Branch(label="Yes", to="gone", phrases=("yes please",))
    steps = (
        Step(id="a", title="Ask", say="Shall I call you back tomorrow?", kind=StepKind.ASK, branches=(way,)),
        Step(id="b", title="Fill", say="Which number?", kind=StepKind.FILL),
    )
    draft = replace(
        campaign, scripts=(Script(id="s", title="S", steps=()), Script(id="t", title="T", steps=steps))
    )
    rows = played(draft, "agent  shall i call you back tomorrow\ncustomer  yes please\nagent  which number")
    assert [row.text for row in rows][-1] == "which number"


def test_it_stops_when_told(campaign: Campaign) -> None:
    stopped = Flag()
    stopped.set()
    with pytest.raises(RehearsalStopped):
        Bench(campaign).play(reading.read("customer  hello"), stopped=stopped)


@pytest.mark.parametrize("file", ["basics.txt", "flicker.txt", "once_and_again.txt", "japanese.txt"])
def test_what_is_left_out_for_speed_changes_nothing(file: str) -> None:
    talk, empty = reading.read((CALLS / file).read_text("utf-8")), Campaign(id="c", name="C")
    quick, whole = (Bench(empty).play(talk, guide=guide) for guide in (False, True))
    cards = [(row.number, card.card.id, card.time) for row in quick for card in row.shown]
    assert cards == [(row.number, card.card.id, card.time) for row in whole for card in row.shown]
    assert cards


def test_a_line_is_told_word_by_word_and_then_as_a_whole() -> None:
    line = Line(7, Who.CUSTOMER, "It costs 24 pounds.")
    readings = list(speaking.said(line, 1.0, "en"))
    assert [one.text for one in readings] == [
        "It", "It costs", "It costs 24", "It costs 24 pounds", "It costs 24 pounds."
    ]  # fmt: skip
    assert [one.final for one in readings] == [False] * 4 + [True]
    assert {one.utterance for one in readings} == {"7"}
    assert readings[-1].phrase_end == pytest.approx(1.0 + 4 * speaking.WORD)
