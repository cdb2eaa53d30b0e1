"""What helps with a line: the step that is offered does what it says."""

from msgspec.structs import replace

from assist.rehearsal import reading
from assist.rehearsal.bench import Bench
from assist.rehearsal.names import Names
from assist.rehearsal.rows import Outcome
from scripts_db.cards import Campaign, Card
from scripts_db.changes import apply
from ui.desk.bench.helps import Help, helps
from ui.desk.bench.outcome_words import about

LAMP = Card(
    id="lamp",
    title="ランプがオレンジ",
    say="。",
    triggers=("ランプがオレンジ", "オレンジに点滅"),
    language="ja",
)


def offered(campaign: Campaign, talk: str) -> tuple[Help, ...]:
    bench = Bench(campaign)
    (row,) = bench.play(reading.read(talk))
    return helps(row, about(row, bench.why(row), Names(campaign)), campaign)


def outcome(campaign: Campaign, talk: str) -> Outcome:
    return Bench(campaign).play(reading.read(talk))[0].outcome


def test_a_japanese_card_is_forbidden_for_the_clause() -> None:
    campaign = Campaign(id="d", name="D", language="ja", cards=(LAMP,))
    talk = "customer  それからルーターのランプがオレンジに点滅しています、でも大丈夫です。  -> nothing"
    assert outcome(campaign, talk) is Outcome.WRONG
    never = next(help for help in offered(campaign, talk) if "Never" in help.words)
    assert never.change
    assert outcome(apply(campaign, [never.change]), talk) is not Outcome.WRONG
    assert (
        outcome(apply(campaign, [never.change]), "customer  ランプがオレンジです  -> ランプがオレンジ")
        is Outcome.SHOWN
    )


def test_a_phrase_that_forbids_a_wanted_card_is_taken_off() -> None:
    card = Card(
        id="r", title="Refund", say="x", triggers=("i want my money back",), negatives=("money back please",)
    )
    campaign = Campaign(id="c", name="C", cards=(card,))
    talk = "customer  i want my money back please  -> Refund"
    assert outcome(campaign, talk) is Outcome.MISSING
    (off, *_) = offered(campaign, talk)
    assert off.change
    assert outcome(apply(campaign, [off.change]), talk) is Outcome.SHOWN


def test_a_card_that_hardly_misses_may_come_from_less_on() -> None:
    card = Card(id="r", title="Refund", say="x", triggers=("i want my money back",))
    campaign = Campaign(id="c", name="C", cards=(card,))
    talk = "customer  honestly i just want my money back  -> Refund"
    (row,) = Bench(campaign).play(reading.read(talk))
    assert row.verdict
    strict = replace(card, threshold=row.verdict.match.evidence + 0.05)
    campaign = replace(campaign, cards=(strict,))
    assert outcome(campaign, talk) is Outcome.MISSING
    lower = next(help for help in offered(campaign, talk) if "come from" in help.words)
    assert lower.change
    assert outcome(apply(campaign, [lower.change]), talk) is Outcome.SHOWN


def test_nothing_is_offered_twice() -> None:
    card = Card(id="r", title="Refund", say="x", triggers=("i want my money back",))
    campaign = Campaign(
        id="c", name="C", cards=(card, replace(card, id="s", title="Second", triggers=("bye",)))
    )
    found = offered(campaign, "customer  i want my money back")
    assert len({help.words for help in found}) == len(found)
