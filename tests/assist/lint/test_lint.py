"""Every rule finds what was sown, says where, and its mend mends it; the campaigns that we ship are clean."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from assist.lint import Finding, Linter, Rule, Severity, lint
from scripts_db import samples
from scripts_db.cards import (
    AlertClass,
    AlertKind,
    Branch,
    Campaign,
    Card,
    ChecklistItem,
    Script,
    Step,
    StepKind,
)
from scripts_db.changes import apply
from scripts_db.journal import Usage

REFUND = Card(
    id="refund",
    title="Refund",
    say="Back within five days.",
    triggers=("i want my money back", "get a refund"),
)
HOURS = Card(
    id="hours",
    title="Opening hours",
    say="Nine to five.",
    triggers=("when does the shop open", "closing time today"),
)


def shop(*cards: Card, **fields: object) -> Campaign:
    return replace(Campaign(id="shop", name="Shop", cards=cards), **fields)


def rules(campaign: Campaign, **known: object) -> list[Rule]:
    return [finding.rule for finding in lint(campaign, **known)]  # type: ignore[arg-type]  # handed on as given


def only(campaign: Campaign, rule: Rule, **known: object) -> Finding:
    """The one finding of that rule; it is gone when its mend is done, if it has one."""
    (found,) = [finding for finding in lint(campaign, **known) if finding.rule is rule]  # type: ignore[arg-type]
    if found.mend:
        assert rule not in rules(apply(campaign, found.mend), **known)
        assert found.mending
    return found


def test_a_good_campaign_has_nothing_to_say() -> None:
    assert lint(shop(REFUND, HOURS)) == []


@pytest.mark.parametrize("language", samples.starter_languages())
def test_the_starter_libraries_need_no_look(language: str) -> None:
    assert [str(found) for found in lint(samples.starter(language)) if found.severity is Severity.CHECK] == []


def test_a_card_without_triggers_or_words() -> None:
    assert rules(shop(replace(REFUND, triggers=()))) == [Rule.NO_TRIGGERS]
    assert rules(shop(replace(REFUND, say=" "))) == [Rule.SAY_EMPTY]


@pytest.mark.parametrize(
    ("language", "trigger", "is_short"),
    [("en", "refund", True), ("en", "the refund", True), ("en", "refund money", False), ("ja", "返品", True)],
)
def test_a_short_trigger(language: str, trigger: str, is_short: bool) -> None:
    card = replace(REFUND, triggers=(trigger,), language=language)
    assert (Rule.TRIGGER_SHORT in rules(shop(card, language=language))) == is_short


def test_a_trigger_that_tells_nothing_apart() -> None:
    cards = [
        Card(id=word, title=word, say=word, triggers=(f"new router for the {word}",))
        for word in ("office", "kitchen", "garden")
    ]
    plain = replace(REFUND, triggers=("a new router",))
    found = only(shop(plain, *cards), Rule.TRIGGER_COMMON)
    assert str(found).startswith(
        "card “Refund”, trigger “a new router”: triggers of 3 other cards say all of it"
    )
    assert Rule.TRIGGER_COMMON not in rules(shop(plain, *cards[:2]))


def test_the_same_trigger_twice() -> None:
    other = replace(HOURS, triggers=("I want my money back!",))
    found = only(shop(REFUND, other), Rule.TRIGGER_TWICE)
    assert found.where == "card “Opening hours”, trigger “I want my money back!”"
    assert "of card “Refund”" in str(found.reason)
    again = replace(REFUND, triggers=("get a refund", "get a refund"))
    assert "of this card" in str(only(shop(again), Rule.TRIGGER_TWICE))


@pytest.mark.parametrize("near", ["i want back my money", "i want my moneys back"])
def test_nearly_the_same_trigger(near: str) -> None:
    found = only(shop(REFUND, replace(HOURS, triggers=(near,))), Rule.TRIGGERS_ALIKE)
    assert "nearly “i want my money back” of card “Refund”" in str(found.reason)


def test_a_negative_that_forbids_its_own_trigger() -> None:
    card = replace(REFUND, negatives=("my money",))
    assert "so it can never show the card" in str(only(shop(card), Rule.NEGATIVE_FORBIDS_OWN))
    assert rules(shop(replace(REFUND, negatives=("refund of the deposit",)))) == []


def test_two_cards_of_one_title() -> None:
    found = only(shop(REFUND, replace(HOURS, title=" refund")), Rule.TITLE_TWICE)
    assert (found.entry.id, found.severity) == ("hours", Severity.CHECK)
    assert Rule.TITLE_TWICE not in rules(shop(REFUND, HOURS, replace(HOURS, id="late", title="")))


def test_two_cards_that_say_the_same() -> None:
    found = only(shop(REFUND, replace(HOURS, say="back within five days")), Rule.CARDS_ALIKE)
    assert found.severity is Severity.ADVICE
    assert found.entry.id == "hours"


def test_what_is_too_long_is_folded_away() -> None:
    say = (
        "First sentence. " * 8
        + "And one that does not fit any more because it is much too long for a glance."
    )
    card = replace(
        REFUND, title="A title that is longer than a glance", say=say, points=("a", "b", "c", "d", "p" * 50)
    )
    assert rules(shop(card)) == [Rule.TITLE_LONG, Rule.SAY_LONG, Rule.POINTS_MANY, Rule.POINT_LONG]
    found = only(shop(card), Rule.SAY_LONG)
    (mended,) = apply(shop(card), found.mend).cards
    assert f"{mended.say} {mended.more}" == say.strip()
    (folded,) = apply(shop(card), only(shop(card), Rule.POINTS_MANY).mend).cards
    assert (folded.points, folded.more) == (("a", "b", "c"), f"d\n{'p' * 50}")


def test_ideographs_have_half_the_room() -> None:
    say = "返品は七日以内に承ります。" * 7
    card = replace(REFUND, title="返品", say=say, language="ja", triggers=("商品を返品したい",))
    campaign = shop(card, language="ja")
    found = only(campaign, Rule.SAY_LONG)
    assert "80 are read at a glance" in str(found.reason)
    (mended,) = apply(campaign, found.mend).cards
    assert mended.say + mended.more == say


def test_a_card_of_another_language() -> None:
    assert str(only(shop(replace(REFUND, language="de")), Rule.LANGUAGE_OTHER).mending) == "Make it “en”"
    assert rules(shop(replace(REFUND, language="en-GB"))) == []


@pytest.mark.parametrize(
    ("link", "is_dead"),
    [
        ("https://example.com/refunds?a=1", False),
        ("See www.example.com.", False),
        ("http://intranet..example.com", True),
        ("https://example", True),
        ("http://[bad", True),
        ("https://example.com:99999", True),
        ("file:///no/such/file.pdf", True),
    ],
)
def test_links_that_lead_nowhere(link: str, is_dead: bool) -> None:
    assert (Rule.LINK_DEAD in rules(shop(replace(REFUND, more=link)))) == is_dead


def test_a_link_to_a_file_that_is_there(tmp_path: Path) -> None:
    assert rules(shop(replace(REFUND, more=tmp_path.as_uri()))) == []


def test_a_placeholder_that_nobody_fills() -> None:
    card = replace(REFUND, say="Back within five days, {customer_name}, by {order} or {ordr}.")
    steps = (
        Step(
            id="ask",
            title="Order",
            say="Which order, {custmer}?",
            kind=StepKind.FILL,
            field="order",
            branches=(Branch(label="Told", to="bye"),),
        ),
        Step(id="bye", title="Bye", say="Goodbye.", kind=StepKind.END),
    )
    campaign = shop(card, scripts=(Script(id="s", title="Call", steps=steps),))
    places = [found.where for found in lint(campaign) if found.rule is Rule.PLACEHOLDER_UNKNOWN]
    assert places == ["card “Refund”, placeholder “{ordr}”", "script “Call”, placeholder “{custmer}”"]


def test_words_that_the_model_cannot_hear() -> None:
    card = replace(REFUND, triggers=("my fibrehub is broken",))
    hears = frozenset(
        ["my", "is", "broken", "fibre", "hub", "i", "want", "money", "back", "get", "a", "refund"]
    )
    found = only(shop(card), Rule.WORD_UNHEARD, hears=hears)
    assert str(found.mending) == "Add “my fibre hub is broken”"
    heard = replace(card, triggers=("my zzzz is broken",))
    (unheard,) = lint(shop(heard), hears=hears)
    assert not unheard.mend
    assert "“zzzz”" in str(unheard.reason)


def test_cards_that_calls_show_to_be_of_no_use() -> None:
    usage = {"refund": Usage(shown=40)}
    found = lint(shop(REFUND, HOURS), usage=usage)
    assert [(one.entry.id, one.rule) for one in found] == [
        ("refund", Rule.NEVER_USED),
        ("hours", Rule.NEVER_SHOWN),
    ]
    assert lint(shop(REFUND, HOURS), usage={"refund": Usage(shown=19)}) == []
    assert lint(shop(REFUND), usage={"refund": Usage(shown=40, used=1)}) == []


def test_the_rest_of_the_campaign_is_looked_at_too() -> None:
    lost = Step(id="a", title="Offer", say="Hello.", kind=StepKind.ASK)
    campaign = shop(
        REFUND,
        checklist=(ChecklistItem(id="data", text="Data protection"),),
        scripts=(Script(id="s", title="Call", steps=(lost,)),),
        note_template="{% if %}",
        vocabulary=("",),
    )
    found = {finding.rule: str(finding) for finding in lint(campaign)}
    assert set(found) == {Rule.ITEM_NO_PHRASES, Rule.SCRIPT_UNSOUND, Rule.TEMPLATE_UNUSABLE, Rule.UNUSABLE}
    assert "“Offer” leads nowhere" in found[Rule.SCRIPT_UNSOUND]
    assert "note template, line 1" in found[Rule.TEMPLATE_UNUSABLE]
    assert "word 1: it is empty" in found[Rule.UNUSABLE]


def test_a_phrase_of_an_alert_that_can_t_be_looked_for() -> None:
    alert = AlertClass(
        kind=AlertKind.THREAT, phrases=("i [will] find you", "you (goose"), unless=("[maybe]",)
    )
    found = lint(shop(alerts=(alert,)))
    assert {finding.rule for finding in found} == {Rule.ALERT_UNUSABLE}
    assert ["you (goose" in str(found[0]), "[maybe]" in str(found[1])] == [True, True]


def test_a_draft_that_is_looked_at_again_gives_what_a_new_look_gives() -> None:
    linter = Linter()
    sample = samples.broadband()
    first, *others = sample.cards
    for campaign in (
        sample,
        replace(sample, cards=(replace(first, title=" ", triggers=()), *others)),
        replace(sample, cards=tuple(others)),
        replace(sample, language="de"),
        replace(sample, cards=(*others, replace(first, triggers=others[0].triggers))),
        sample,
    ):
        for hears in (None, frozenset({"my", "internet"})):
            assert linter.look(campaign, hears=hears) == lint(campaign, hears=hears)
